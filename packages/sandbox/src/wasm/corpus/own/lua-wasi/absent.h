// What WASI has no means for.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#define L_tmpnam 20
#define system(command) (-1)
#define tmpfile() NULL
#define tmpnam(name) NULL
