-- Tables, closures, text, numbers, sorting, files and the collector.
local sieve, count = {}, 0
for n = 2, 10000 do
  if not sieve[n] then
    count = count + 1
    for multiple = n * n, 10000, n do sieve[multiple] = true end
  end
end
print("primes", count)

local words = {}
for word in ("the quick brown fox jumps over the lazy dog"):gmatch("%a+") do words[#words + 1] = word end
table.sort(words, function(a, b) return #a < #b or #a == #b and a < b end)
print(table.concat(words, " "))

local function counter()
  local n = 0
  return function() n = n + 1; return n end
end
local next = counter()
for _ = 1, 99 do next() end
print(next(), 2 ^ 53, 7 // 2, -7 % 3, 1 << 62, string.format("%.17g %5.2f %x", 0.1, math.pi, 255))

local kept = {}
for i = 1, 200000 do kept[i % 100] = { i, tostring(i) } end
collectgarbage()
print(kept[42][2], collectgarbage("count") > 0)

local file = assert(io.open(arg[1] .. "/squares.txt", "w"))
for i = 1, 1000 do file:write(i * i, "\n") end
file:close()
local sum = 0
for line in io.lines(arg[1] .. "/squares.txt") do sum = sum + tonumber(line) end
print("squares", sum)
