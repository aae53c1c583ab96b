;; Waits for an hour, then prints the monotonic clock (8 bytes).
(func (export "_start")
  (i64.store (i32.const 56) (i64.const 3600000000000))
  (i32.store (i32.const 48) (i32.const 1))
  (if (call $poll_oneoff (i32.const 32) (i32.const 96) (i32.const 1) (i32.const 128)) (then unreachable))
  (drop (call $clock_time_get (i32.const 1) (i64.const 0) (i32.const 160)))
  (call $write (i32.const 1) (i32.const 160) (i32.const 8)))
