(data (i32.const 32) "again and again\n")
(func (export "_start")
  (loop $again
    (call $write (i32.const 2) (i32.const 32) (i32.const 16))
    (br $again)))
