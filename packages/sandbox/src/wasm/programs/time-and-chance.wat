;; Prints two readings of each clock (8 bytes each), then 48 random bytes.
(func (export "_start")
  (drop (call $clock_time_get (i32.const 0) (i64.const 0) (i32.const 32)))
  (drop (call $clock_time_get (i32.const 0) (i64.const 0) (i32.const 40)))
  (drop (call $clock_time_get (i32.const 1) (i64.const 0) (i32.const 48)))
  (drop (call $clock_time_get (i32.const 2) (i64.const 0) (i32.const 56)))
  (drop (call $random_get (i32.const 64) (i32.const 40)))
  (drop (call $random_get (i32.const 104) (i32.const 8)))
  (call $write (i32.const 1) (i32.const 32) (i32.const 80)))
