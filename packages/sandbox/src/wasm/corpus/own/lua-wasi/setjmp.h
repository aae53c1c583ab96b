// wasi-libc has no jumps: an error ends the script.
#pragma once
#include <stdlib.h>
typedef int jmp_buf[1];
#define setjmp(place) 0
#define longjmp(place, value) abort()
