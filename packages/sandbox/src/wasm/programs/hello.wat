(data (i32.const 32) "hello\nlog\n")
(func (export "_start")
  (call $write (i32.const 1) (i32.const 32) (i32.const 6))
  (call $write (i32.const 2) (i32.const 38) (i32.const 4)))
