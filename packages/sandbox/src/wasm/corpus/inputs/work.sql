create table numbers(n integer primary key, half real, word text);
insert into numbers
  with recursive up(n) as (select 1 union all select n + 1 from up where n < 20000)
  select n, n / 2.0, printf('%05d', n * 7919 % 20011) from up;
create index by_word on numbers(word);
select count(*), sum(n), sum(half), min(word), max(word) from numbers;
select n % 4 as rest, count(*), avg(half) from numbers group by rest order by rest;
select a.n, b.n from numbers a join numbers b on b.word = a.word where a.n < 4 order by a.n;
select group_concat(word, ',') from (select word from numbers order by word limit 3);
begin;
delete from numbers where n % 2 = 0;
rollback;
update numbers set half = half * 2 where word like '0001%';
select count(*) from numbers where half = n;
select json_extract('{"a":[1,2.5]}', '$.a[1]'), round(2.0 / 3, 6), hex('é');
vacuum;
pragma integrity_check;
