;; Grows its memory by a megabyte at a time and touches it; stops by a trap when there is no more.
(func (export "_start")
  (local $page i32)
  (loop $again
    (local.set $page (memory.grow (i32.const 16)))
    (if (i32.eq (local.get $page) (i32.const -1)) (then unreachable))
    (i32.store (i32.mul (local.get $page) (i32.const 65536)) (i32.const 1))
    (br $again)))
