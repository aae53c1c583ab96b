;; Opens one file again and again until it is refused, then ends well; a million times would end with code 1.
(data (i32.const 32) "one")
(func (export "_start")
  (local $i i32)
  (loop $again
    (if (i32.eq (call $open (i32.const 32) (i32.const 3) (i32.const 9)) (i32.const -1)) (then return))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $again (i32.lt_u (local.get $i) (i32.const 1000000))))
  (call $proc_exit (i32.const 1)))
