(data (i32.const 32) "big")
(func (export "_start")
  (local $fd i32)
  (local.set $fd (call $open (i32.const 32) (i32.const 3) (i32.const 9)))
  (loop $again
    (call $write (local.get $fd) (i32.const 65536) (i32.const 65536))
    (br $again)))
