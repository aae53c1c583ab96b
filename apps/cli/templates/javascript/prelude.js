// What main.js finds around it, made of the one function that host.wat offers.
globalThis.args = host('a').split('\0').slice(1)
globalThis.print = (...words) => host(`w${words.join(' ')}\n`)
globalThis.warn = (...words) => host(`e${words.join(' ')}\n`)
globalThis.readFile = (path) => {
  const text = host(`r${String(path).replace(/^\//, '')}`)
  if (text === null) throw new Error(`There is no file ${path}.`)
  return text
}
