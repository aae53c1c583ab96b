use std::{env, fs, process};

/// Counts the lines of the file named by its argument, and leaves the count as the result.
fn main() {
    let Some(text) = env::args().nth(1).and_then(|path| fs::read_to_string(path).ok()) else {
        eprintln!("Name a file that can be read.");
        process::exit(2);
    };
    println!("{}", text.matches('\n').count());
}
