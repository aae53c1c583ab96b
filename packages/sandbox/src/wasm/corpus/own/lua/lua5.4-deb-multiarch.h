// Debian makes this file when it builds the package; it is part of the path of libraries, of which we load none.
#define DEB_HOST_MULTIARCH "none"
