/** Largest block stored, served or accepted, in bytes; larger blocks do not travel between IPFS nodes. */
export const BLOCK_BYTES_MAX = 2 * 1024 * 1024

/** Size of every leaf of a file but the last, in bytes. Part of the CID profile: changing it changes every CID. */
export const CHUNK_BYTES = 1024 * 1024

/** Links of one node of a file's tree. Part of the CID profile; kubo's default. */
export const FILE_LINKS_MAX = 174

/** A folder whose links (name bytes + CID bytes) outgrow this is sharded. Part of the CID profile; kubo's default. */
export const FOLDER_LINK_BYTES_MAX = 256 * 1024

/** Levels of blocks under one file or one sharded folder; 174-way trees of 1 MiB leaves need 5 for an exbibyte. */
export const DEPTH_MAX = 32

/** Names in one path, from the root folder down. */
export const PATH_NAMES_MAX = 128

/** UTF-8 bytes of one name; what common file systems hold. */
export const NAME_BYTES_MAX = 255

/** Shards read to list one folder. */
export const SHARDS_MAX = 100_000

/** Files and folders under one root, for adding and for writing to disk, unless the caller says otherwise. */
export const ENTRIES_MAX = 100_000

/** Bytes of one upload or of one tree written to disk, unless the caller says otherwise. */
export const TREE_BYTES_MAX = 16 * 1024 ** 3
