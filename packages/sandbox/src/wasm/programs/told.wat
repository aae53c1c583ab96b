;; Prints its arguments, then its variables, each ended by a zero byte.
(func (export "_start")
  (drop (call $args_sizes_get (i32.const 32) (i32.const 36)))
  (drop (call $args_get (i32.const 64) (i32.const 4096)))
  (call $write (i32.const 1) (i32.const 4096) (i32.load (i32.const 36)))
  (drop (call $environ_sizes_get (i32.const 32) (i32.const 36)))
  (drop (call $environ_get (i32.const 64) (i32.const 4096)))
  (call $write (i32.const 1) (i32.const 4096) (i32.load (i32.const 36))))
