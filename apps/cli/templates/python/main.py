import sys

# Counts the lines of the file named by its argument, and leaves the count as the result.
with open(sys.argv[1]) as book:
    print(sum(1 for line in book))
