/* Uses whatever a host holds for a program, spread over its run: files, folders, positions, listings, chance, time, both streams. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static double sums[64];

static uint64_t spin(uint64_t x, int rounds) {
    for (int i = 0; i < rounds; i++) x = x * 6364136223846793005ull + 1442695040888963407ull;
    return x;
}

static int descend(int depth, uint64_t seed) {
    if (depth == 0) return (int)(spin(seed, 2000) >> 60);
    int left = descend(depth - 1, seed * 3), right = descend(depth - 1, seed * 5);
    sums[depth] += left * 0.1 - right / 3.0;
    return left ^ right;
}

static int compare(const void *a, const void *b) {
    spin(1, 50);
    return memcmp(a, b, 8);
}

int main(void) {
    FILE *input = fopen("/iexec_in/input.txt", "r"), *output = fopen("/iexec_out/steps.txt", "w+");
    FILE *nameless = fopen("/tmp/gone", "w+");
    unlink("/tmp/gone");
    mkdir("/iexec_out/folder", 0777);
    DIR *listing = opendir("/");
    for (int step = 0; step < 6; step++) {
        char line[64] = "", name[32];
        uint64_t chance;
        struct timespec now;
        fgets(line, sizeof line, input);
        getentropy(&chance, 7);
        clock_gettime(CLOCK_REALTIME, &now);
        struct dirent *entry = readdir(listing);
        fprintf(output, "%d %s %llx %ld.%09ld %s\n", step, line, (unsigned long long)chance, (long)now.tv_sec, now.tv_nsec,
                entry == NULL ? "-" : entry->d_name);
        fprintf(nameless, "%d", descend(6, chance));
        snprintf(name, sizeof name, "/iexec_out/folder/%d", step);
        FILE *small = fopen(name, "w");
        uint64_t many[200];
        for (int i = 0; i < 200; i++) many[i] = spin(chance + i, 3);
        qsort(many, 200, 8, compare);
        fwrite(many, 8, 200, small);
        fclose(small);
        if (step > 2) remove("/iexec_out/folder/1");
        printf("step %d %.17g\n", step, sums[3]);
        fflush(stdout);
        fprintf(stderr, "log %d\n", step);
    }
    char kept[64] = "";
    rewind(nameless);
    fread(kept, 1, sizeof kept - 1, nameless);
    fprintf(output, "%s\n", kept);
    return 0;
}
