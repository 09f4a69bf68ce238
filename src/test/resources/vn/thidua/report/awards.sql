insert into stored_dossier (digest, name, content, register) values ('d1', 'thi-dua.zip', X'', 'here'), ('d2', 'khac.zip', X'', 'here');

-- One dossier under two laws: run 9001 by the law of 2003, run 9002 by the law of 2022.
insert into run (id, version, status, period, as_of, title, source, illustrative, dossier_name, dossier_digest,
	release_digest, created_at, created_by, finished_at, failure)
values (9001, 1, 'finished', '2023', date '2023-12-31', 'Thi đua 2023', '', true, 'thi-dua.zip', 'd1', 'r1',
		timestamp with time zone '2024-01-05 08:00:00+07:00', 'an', timestamp with time zone '2024-01-05 08:00:01+07:00', null),
	(9002, 1, 'finished', '2023', date '2024-06-30', 'Thi đua 2023', '', true, 'thi-dua.zip', 'd1', 'r1',
		timestamp with time zone '2024-01-05 09:00:00+07:00', 'an', timestamp with time zone '2024-01-05 09:00:01+07:00', null),
	(9003, 1, 'finished', '2023', date '2024-06-30', 'Hồ sơ khác', '', false, 'khac.zip', 'd2', 'r1',
		timestamp with time zone '2024-01-05 10:00:00+07:00', 'an', timestamp with time zone '2024-01-05 10:00:01+07:00', null);

insert into run_unit (run_id, "unit", name, type, parent, block, zone, region)
select r.id, u.*
from run r cross join (values ('BV-01', 'Bệnh viện Một', 'HOSPITAL', '', 'Khối bệnh viện', 0, ''),
	('BV-02', 'Bệnh viện Hai', 'HOSPITAL', '', 'Khối bệnh viện', 0, ''),
	('BV-03', 'Bệnh viện Ba', 'HOSPITAL', '', 'Khối bệnh viện', 0, ''),
	('K-01', 'Khoa Nội', 'DEPARTMENT', 'BV-01', '', 0, '')) u
where r.id in (9001, 9002);

insert into run_person (run_id, person, name, "unit", role, manager)
select r.id, p.*
from run r cross join (values ('P-01', 'Nguyễn Thị An', 'BV-01', 'Bác sĩ', false),
	('P-02', 'Trần Văn Bình', 'BV-01', 'Điều dưỡng', false), ('P-03', 'Lê Chi', 'BV-01', 'Trưởng khoa', true),
	('P-04', 'Phạm Dung', 'BV-02', '', false)) p
where r.id in (9001, 9002);

insert into run_award (run_id, award, recipient, step, name_vi, name_en)
select r.id, a.*
from run r cross join (values ('CSTDCS', 'person', 2, 'Chiến sĩ thi đua cơ sở', 'Emulation fighter, grassroots level'),
	('LDTT', 'person', 1, 'Lao động tiên tiến', 'Advanced worker'),
	('TTLDTT', 'collective', 1, 'Tập thể lao động tiên tiến', 'Advanced labour collective'),
	('BK_BT', 'both', cast(null as integer), 'Bằng khen của Bộ, tỉnh', 'Certificate of merit')) a
where r.id in (9001, 9002);

insert into run_award values (9002, 'XPTT', 'collective', null, 'Xã tiêu biểu', 'Exemplary commune');

insert into run_pack values (9001, 'award/law-2003', 'award', 'law-2003', '1', 'x', 'Luật năm 2003', 'Law of 2003', true),
	(9002, 'award/law-2022', 'award', 'law-2022', '1', 'x', 'Luật năm 2022', 'Law of 2022', true);

insert into run_rule values
	(9001, 'A.LDTT.E1', 'award/law-2003', 'hoàn thành tốt nhiệm vụ trở lên', 'Luật 15/2003/QH11, Điều 24', true),
	(9001, 'A.LDTT.E2', 'award/law-2003', 'chấp hành pháp luật, đoàn kết', 'Luật 15/2003/QH11, Điều 24', true),
	(9001, 'A.CSTDCS.E1', 'award/law-2003', 'đạt Lao động tiên tiến cùng năm', 'Luật 15/2003/QH11, Điều 23', true),
	(9001, 'A.CSTDCS.E2', 'award/law-2003', 'có sáng kiến được công nhận', 'Nghị định 91/2017, Điều 9.3', true),
	(9001, 'A.BK_BT.E1', 'award/law-2003', 'hai năm liên tục là chiến sĩ thi đua cơ sở', 'Nghị định 91/2017', false),
	(9001, 'A.TTLDTT.E1', 'award/law-2003', 'quá nửa cá nhân là lao động tiên tiến', 'Luật 15/2003/QH11', true),
	(9002, 'B.CSTDCS.E1', 'award/law-2022', 'đạt Lao động tiên tiến cùng năm', 'Luật 06/2022/QH15, Điều 23.1', true),
	(9002, 'B.CSTDCS.E2', 'award/law-2022', 'có sáng kiến được công nhận', 'Luật 06/2022/QH15, Điều 23.2', true),
	(9002, 'B.CSTDCS.E3', 'award/law-2022', 'hoàn thành xuất sắc nhiệm vụ', 'Luật 06/2022/QH15, Điều 23.2', false);

insert into run_clause values
	(9001, 'award/law-2003', 'A.BK_BT.E1', 'BK_BT', 'hai năm liên tục là chiến sĩ thi đua cơ sở', 'Nghị định 91/2017', false, 'bản tóm tắt', 'So số năm với Điều 38'),
	(9001, 'award/law-2003', 'A.VOTE.N1', '', 'tỷ lệ phiếu của Hội đồng', 'Nghị định 91/2017', false, '', 'So tỷ lệ phiếu'),
	(9002, 'award/law-2022', 'B.CSTDCS.E3', 'CSTDCS', 'hoàn thành xuất sắc nhiệm vụ', 'Luật 06/2022/QH15', false, '', '');

insert into run_parameter (run_id, pack, name, scope, figure, verified, origin, source) values
	(9001, 'award/law-2003', 'cap.CSTDCS.percentOf.LDTT', '', '15', true, 'award/law-2003', ''),
	(9001, 'award/law-2003', 'cap.CO_CP.percentOf.CO_BT', '', '12.5', false, 'local/tinh-mau', 'Quyết định của tỉnh');

insert into ratings (run_id, seq, "recipient", "year", "rating", "source", "quota", "within_quota", "reason", "rule", "basis", "verified", "field") values
	(9001, 1, 'BV-01', '2023', 'HTTNV', 'given', '', '', 'Được xếp loại hoàn thành tốt nhiệm vụ', '', '', 'yes', ''),
	(9001, 2, 'BV-01', '2023', 'HTXSNV', 'given', '', '', 'Được xếp loại', '', '', 'yes', 'an toàn thực phẩm'),
	(9001, 3, 'P-01', '2023', 'HTXSNV', 'computed', '1', 'yes', 'Hoàn thành 20/20 việc, vượt 12', 'ABC.CLS_IND.E1', 'Nghị định 90/2020, Điều 12.1', 'yes', ''),
	(9001, 4, 'P-02', '2023', 'HTTNV', 'computed', '', '', 'Hoàn thành 20/20 việc', 'ABC.CLS_IND.E3', 'Nghị định 90/2020, Điều 13.1', 'yes', ''),
	(9001, 5, 'P-03', '2023', '', '', '', '', 'Chưa có số việc', '', '', 'yes', '');

insert into checks (run_id, seq, "recipient", "award", "clause", "status", "measured", "required", "distance", "basis", "verified", "reason") values
	(9001, 1, 'BV-01', 'TTLDTT', 'A.TTLDTT.E1', 'fail', '33.33%', '>50%', '16.67%', 'Luật 15/2003/QH11', 'yes', '1/3 cá nhân là lao động tiên tiến'),
	(9001, 2, 'P-01', 'CSTDCS', 'A.CSTDCS.E1', 'pass', 'yes', 'yes', '', 'Luật 15/2003/QH11, Điều 23', 'yes', 'Là lao động tiên tiến năm 2023'),
	(9001, 3, 'P-01', 'CSTDCS', 'A.CSTDCS.E2', 'pass', '1', '1', '', 'Nghị định 91/2017, Điều 9.3', 'yes', 'Có 1 sáng kiến'),
	(9001, 4, 'P-01', 'BK_BT', 'A.BK_BT.E1', 'fail', '1 năm', '2 năm liên tục', '1 năm', 'Nghị định 91/2017', 'no', 'Mới 1 năm'),
	(9001, 5, 'P-02', 'BK_BT', 'A.BK_BT.E1', 'unknown', '', '2 năm liên tục', '', 'Nghị định 91/2017', 'no', 'Không có dữ liệu năm 2022'),
	(9001, 6, 'P-02', 'CSTDCS', 'A.CSTDCS.E1', 'pass', 'yes', 'yes', '', 'Luật 15/2003/QH11, Điều 23', 'yes', 'Là lao động tiên tiến'),
	(9001, 7, 'P-02', 'CSTDCS', 'A.CSTDCS.E2', 'fail', '0', '1', '1', 'Nghị định 91/2017, Điều 9.3', 'yes', 'Không có sáng kiến'),
	(9001, 8, 'P-02', 'LDTT', 'A.LDTT.E1', 'pass', 'HTTNV', 'HTTNV', '', 'Luật 15/2003/QH11, Điều 24', 'yes', 'Hoàn thành tốt nhiệm vụ'),
	(9001, 9, 'P-02', 'LDTT', 'A.LDTT.E2', 'presumed', '', '', '', 'Luật 15/2003/QH11, Điều 24', 'yes', 'Chưa ai có ý kiến khác'),
	(9001, 10, 'P-04', 'LDTT', 'A.LDTT.E1', 'fail', 'HTNV', 'HTTNV', '', 'Luật 15/2003/QH11, Điều 24', 'yes', 'Chỉ hoàn thành nhiệm vụ'),
	(9001, 11, 'P-04', 'CSTDCS', 'A.CSTDCS.E1', 'fail', 'no', 'yes', '', 'Luật 15/2003/QH11, Điều 23', 'yes', 'Không là lao động tiên tiến'),
	(9001, 12, 'P-04', 'CSTDCS', 'A.CSTDCS.E2', 'fail', '0', '1', '1', 'Nghị định 91/2017, Điều 9.3', 'yes', 'Không có sáng kiến'),
	(9002, 1, 'P-02', 'CSTDCS', 'B.CSTDCS.E1', 'pass', 'yes', 'yes', '', 'Luật 06/2022/QH15, Điều 23.1', 'yes', 'Là lao động tiên tiến'),
	(9002, 2, 'P-02', 'CSTDCS', 'B.CSTDCS.E2', 'unclaimed', '0', '1', '', 'Luật 06/2022/QH15, Điều 23.2', 'yes', 'Không có sáng kiến'),
	(9002, 3, 'P-02', 'CSTDCS', 'B.CSTDCS.E3', 'pass', 'HTXSNV', 'HTXSNV', '', 'Luật 06/2022/QH15, Điều 23.2', 'no', 'Hoàn thành xuất sắc nhiệm vụ');

insert into candidates (run_id, seq, "recipient", "award", "status", "regime", "rank", "quota", "within_quota", "basis", "reason", "verified") values
	(9001, 1, 'BV-01', 'TTLDTT', 'not_eligible', 'A', '', '', '', 'Luật 15/2003/QH11', 'Còn 1 điều kiện', 'yes'),
	(9001, 2, 'P-01', 'BK_BT', 'not_eligible', 'A', '', '', '', 'Nghị định 91/2017', 'Còn 1 điều kiện', 'no'),
	(9001, 3, 'P-01', 'CSTDCS', 'eligible', 'A', '1', '1', 'yes', 'Luật 15/2003/QH11, Điều 23', 'Đủ 2 điều kiện', 'yes'),
	(9001, 4, 'P-01', 'LDTT', 'eligible', 'A', '', '', '', 'Luật 15/2003/QH11, Điều 24', 'Đủ điều kiện', 'yes'),
	(9001, 5, 'P-02', 'BK_BT', 'undetermined', 'A', '', '', '', 'Nghị định 91/2017', 'Thiếu số liệu', 'no'),
	(9001, 6, 'P-02', 'CSTDCS', 'not_eligible', 'A', '', '', '', 'Luật 15/2003/QH11, Điều 23', 'Còn 1 điều kiện', 'yes'),
	(9001, 7, 'P-02', 'LDTT', 'eligible', 'A', '', '', '', 'Luật 15/2003/QH11, Điều 24', 'Đủ điều kiện', 'yes'),
	(9001, 8, 'P-03', 'CSTDCS', 'eligible', 'A', '2', '1', 'no', 'Luật 15/2003/QH11, Điều 23', 'Đủ 2 điều kiện', 'yes'),
	(9001, 9, 'P-04', 'CSTDCS', 'not_eligible', 'A', '', '', '', 'Luật 15/2003/QH11, Điều 23', 'Còn 2 điều kiện', 'yes'),
	(9001, 10, 'P-04', 'LDTT', 'not_eligible', 'A', '', '', '', 'Luật 15/2003/QH11, Điều 24', 'Còn 1 điều kiện', 'yes'),
	(9002, 1, 'BV-01', 'XPTT', 'not_eligible', 'B', '', '', '', '', 'Còn 3 điều kiện', 'yes'),
	(9002, 2, 'P-01', 'CSTDCS', 'eligible', 'B', '1', '', '', 'Luật 06/2022/QH15, Điều 23', 'Đủ điều kiện', 'yes'),
	(9002, 3, 'P-02', 'CSTDCS', 'eligible', 'B', '1', '', '', 'Luật 06/2022/QH15, Điều 23', 'Đủ điều kiện', 'no'),
	(9002, 4, 'P-03', 'CSTDCS', 'eligible', 'B', '3', '', '', 'Luật 06/2022/QH15, Điều 23', 'Đủ điều kiện', 'yes');

insert into unit_summary (run_id, seq, "unit", "targets", "exceeded", "met", "not_met", "in_progress", "no_data", "all_met", "rank") values
	(9001, 1, 'BV-01', '10', '4', '6', '0', '0', '0', 'yes', '1'),
	(9001, 2, 'BV-02', '10', '4', '2', '4', '0', '0', 'no', '2'),
	(9001, 3, 'BV-03', '0', '0', '0', '0', '0', '0', 'no', '');

insert into run_indicator values (9001, 'CT-1', 'Khám bệnh', 'lượt', ''), (9001, 'CT-2', 'Tiêm chủng', '%', '');

insert into run_note values (9001, 'BV-01', 'CT-1', date '2023-10-12', ''), (9001, 'BV-02', 'CT-1', date '2023-09-30', ''),
	(9001, 'BV-01', 'CT-2', date '2023-08-01', '');
