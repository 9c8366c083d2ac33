-- Names of ministries that texts write half in full and half abbreviated.
insert into agency_alias (agency_code, alias, folded_alias) values
  ('C-bgddt', 'Bộ Giáo dục & ĐT', 'bo giao duc & dt'),
  ('C-bkhcn', 'Bộ Khoa học & CN', 'bo khoa hoc & cn'),
  ('C-bkhdt', 'Bộ Kế hoạch & ĐT', 'bo ke hoach & dt'),
  ('C-btnmt', 'Bộ Tài nguyên & MT', 'bo tai nguyen & mt'),
  ('C-btttt', 'Bộ Thông tin & TT', 'bo thong tin & tt'),
  ('C-bnnmt', 'Bộ Nông nghiệp & MT', 'bo nong nghiep & mt'),
  ('C-bdttg', 'Bộ Dân tộc & TG', 'bo dan toc & tg'),
  ('C-bldtbxh', 'Bộ Lao động, Thương binh & XH', 'bo lao dong, thuong binh & xh');
