(data (i32.const 32) "again and again\n")
(func (export "_start")
  (loop $again
    (call $write (i32.const 1) (i32.const 32) (i32.const 16))
    (br $again)))
