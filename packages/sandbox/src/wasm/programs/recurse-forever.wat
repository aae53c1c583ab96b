(func $deeper (param i32) (result i32) (i32.add (call $deeper (local.get 0)) (i32.const 1)))
(func (export "_start") (i32.store (i32.const 32) (call $deeper (i32.const 0))))
