-- People read where a day off comes from: in words of their own, and plainly where no document was found. What somebody has
-- changed since is theirs and stays.
update holiday set source = 'Bộ luật Lao động 2019, Điều 112' where source = 'BLLĐ 2019 Art.112' and audit_entries = 0;
update holiday set source = 'Công văn 8662/VPCP-KGVX ngày 03/11/2023; theo sucsongtre.vn' where source = '8662/VPCP-KGVX 3/11/2023; sucsongtre.vn' and audit_entries = 0;
update holiday set source = 'Trang Xây dựng chính sách (xaydungchinhsach.chinhphu.vn), 20/4/2024' where source = 'xaydungchinhsach.chinhphu.vn 20/4/2024' and audit_entries = 0;
update holiday set source = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024' where source = '2450/VPCP-KGVX 12/4/2024' and audit_entries = 0;
update holiday set source = 'Theo tiepthigiadinh.vn, brotherhoodcharters.com; chưa đối chiếu với văn bản' where source = 'tiepthigiadinh.vn; brotherhoodcharters.com (secondary)' and audit_entries = 0;
update holiday set source = 'Theo thactrang.com, btv.org.vn; chưa đối chiếu với văn bản' where source = 'thactrang.com; btv.org.vn' and audit_entries = 0;
update holiday set source = 'Theo thactrang.com, btv.org.vn (nghỉ 31/8-3/9); chưa đối chiếu với văn bản' where source = 'thactrang.com; btv.org.vn (31/8-3/9)' and audit_entries = 0;
update holiday set source = 'Theo tet-amlich.com, m.xosobinhdinh.org dẫn thông báo của Văn phòng Chính phủ; chưa đối chiếu với văn bản' where source = 'tet-amlich.com; m.xosobinhdinh.org quoting VPCP' and audit_entries = 0;
update holiday set source = 'Theo tet-amlich.com; chưa đối chiếu với văn bản' where source = 'tet-amlich.com' and audit_entries = 0;
update holiday set source = 'Theo m.xosobinhdinh.org dẫn thông báo của Văn phòng Chính phủ; chưa đối chiếu với văn bản' where source = 'm.xosobinhdinh.org quoting VPCP' and audit_entries = 0;
update holiday set source = 'Theo home.vn (nghỉ 30/8-2/9); chưa đối chiếu với văn bản' where source = 'home.vn (30/8-2/9)' and audit_entries = 0;
update holiday set source = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' where source = '12729/VPCP-KGVX 25/12/2025' and audit_entries = 0;
update holiday set source = 'Theo congan.com.vn và Thông tấn xã Việt Nam ngày 17/10/2025; chưa đối chiếu với văn bản' where source = 'congan.com.vn; vnanet 17/10/2025' and audit_entries = 0;
update holiday set source = 'Theo Báo Thanh Niên ngày 13/01/2026 (nghỉ 25-27/4); chưa đối chiếu với văn bản' where source = 'thanhnien 13/1/2026 (25-27/4)' and audit_entries = 0;
update holiday set source = 'Theo Báo Thanh Niên ngày 13/01/2026; chưa đối chiếu với văn bản' where source = 'thanhnien 13/1/2026' and audit_entries = 0;
update holiday set source = 'Theo Báo Thanh Niên ngày 13/01/2026 (nghỉ 30/4-3/5); chưa đối chiếu với văn bản' where source = 'thanhnien 13/1/2026 (30/4-3/5)' and audit_entries = 0;
update holiday set source = 'Chưa tìm thấy văn bản quy định; không tính vào lịch cho đến khi có quyết định' where source = 'NOT SEEN in any source read' and audit_entries = 0;
update holiday set source = 'Suy ra từ kỳ nghỉ 29/8-2/9 (Báo Thanh Niên ngày 13/01/2026); chưa đối chiếu với văn bản' where source = '5-day break 29/8-2/9 (thanhnien 13/1/2026) implies it' and audit_entries = 0;
update holiday set source = 'Theo Báo Thanh Niên ngày 13/01/2026 (nghỉ 29/8-2/9); chưa đối chiếu với văn bản' where source = 'thanhnien 13/1/2026 (29/8-2/9)' and audit_entries = 0;
update holiday set source = 'Nghị quyết 80-NQ/TW; Nghị quyết 30/NQ-CP (02/2026) giao sửa Điều 112 Bộ luật Lao động; không tính vào lịch cho đến khi luật được sửa' where source = 'NQ 80-NQ/TW; 30/NQ-CP 2/2026 orders amending Art.112' and audit_entries = 0;
