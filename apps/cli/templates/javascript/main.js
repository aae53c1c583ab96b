// Counts the lines of the file named by its argument, and leaves the count as the result.
// There are: `args`, `print(…)`, `warn(…)` for the log, `readFile(path)`, and the language itself (ECMAScript 2023).
const [path] = args
print(readFile(path).split('\n').length - 1)
