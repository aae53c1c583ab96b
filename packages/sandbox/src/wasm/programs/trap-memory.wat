(func (export "_start") (i32.store (i32.const -4) (i32.const 1)))
