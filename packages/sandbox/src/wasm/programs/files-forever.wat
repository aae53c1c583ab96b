;; Makes empty files whose names are the numbers from 0 as five letters, a to p each.
(func (export "_start")
  (local $i i32) (local $digit i32)
  (loop $again
    (local.set $digit (i32.const 0))
    (loop $digits
      (i32.store8 (i32.add (i32.const 32) (local.get $digit))
        (i32.add (i32.const 97)
          (i32.and (i32.shr_u (local.get $i) (i32.mul (local.get $digit) (i32.const 4))) (i32.const 15))))
      (local.set $digit (i32.add (local.get $digit) (i32.const 1)))
      (br_if $digits (i32.lt_u (local.get $digit) (i32.const 5))))
    (drop (call $fd_close (call $open (i32.const 32) (i32.const 5) (i32.const 9))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $again (i32.lt_u (local.get $i) (i32.const 1000000)))))
