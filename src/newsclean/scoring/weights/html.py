"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
    "lower_start",
    "kind",
    "level",
    "leaf_tag",
    "words",
    "in_hint",
    "in_description",
    "repeated",
    "position",
    "mass_before",
    "page_mass",
    "page_blocks",
    "in_best",
    "before_best",
    "after_best",
    "to_mass_before",
    "to_mass_after",
    "local_mass",
    "prev_length",
    "prev_links",
    "prev_ends",
    "prev_kind",
    "prev2_length",
    "prev2_links",
    "next_length",
    "next_links",
    "next_ends",
    "next_kind",
    "next2_length",
    "next2_links",
    "prev_same",
    "next_same",
    "sign_mass",
    "sign_count",
    "sign_repeat",
    "heading_distance",
    "title_offset",
    "description_offset",
    "box_share",
    "up1_share",
    "up2_share",
    "up3_share",
    "box_density",
    "up1_density",
    "up2_density",
    "box_blocks",
    "up1_blocks",
    "depth",
    "up_to_best",
    "down_to_best",
    "best_share",
    "box_mass_mean",
    "box_links_share",
    "title_lift",
    "description_lift",
    "cards",
    "own_body",
    "own_comments",
    "own_related",
    "own_chrome",
    "own_meta",
    "own_picture",
    "own_hidden",
    "any_comments",
    "any_related",
    "any_chrome",
    "any_meta",
    "any_hidden",
    "in_article",
    "in_main",
    "in_aside",
    "in_figure",
    "in_table",
    "in_li",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, _, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, _, f77 = row
    total = 0.0
    total += ((((0.0132 if f48 <= 0.155675 else -0.0538) if f16 <= 1e-35 else (0.0286 if f50 <= 21.5 else 0.3148)) if f42 <= 0.0561336 else (((0.1185 if f41 <= -1e-35 else 0.3914) if f58 <= 1e-35 else 0.0211) if f16 <= 1e-35 else (0.2427 if f49 <= 2.5 else 0.4655))) if f36 <= 0.259443 else (((0.0952 if f45 <= 0.641115 else 0.3372) if f36 <= 0.640477 else (0.4611 if f48 <= 0.104512 else 0.2235)) if f16 <= 1e-35 else ((0.1169 if f44 <= 0.189643 else 0.5303) if f74 <= 1e-35 else -0.0046)))
    total += (((-0.2721 if f43 <= 0.0365409 else (((-0.2012 if f36 <= 0.0249074 else -0.0473) if f18 <= 1e-35 else -0.2662) if f37 <= 16.5 else 0.1056)) if f42 <= 0.132804 else ((-0.0501 if f21 <= 69.3085 else 0.164) if f18 <= 1e-35 else -0.2262)) if f36 <= 0.259443 else ((((0.2008 if f68 <= 1e-35 else (-0.134 if f21 <= 151.664 else 0.1868)) if f54 <= 0.502588 else -0.1117) if f43 <= 0.510905 else 0.2197) if f18 <= 1.5 else (-0.2107 if f36 <= 0.640477 else (0.1563 if f20 <= 3.5 else -0.0781))))
    total += (((-0.2309 if f36 <= 0.0249074 else (((-0.0656 if f50 <= 4.5 else 0.1099) if f58 <= 2.5 else -0.1899) if f13 <= 0.579239 else (-0.2356 if f37 <= 16.5 else (0.1407 if f52 <= 2.5 else -0.165)))) if f36 <= 0.640477 else (0.1904 if f68 <= 1e-35 else (0.0686 if f5 <= 4.5 else -0.2735))) if f42 <= 0.18332 else ((0.1956 if f5 <= 4.5 else 0.0017) if f53 <= 1e-35 else (-0.1498 if f38 <= 105.125 else ((0.0996 if f13 <= 0.513684 else -0.183) if f72 <= 1e-35 else 0.1849))))
    total += ((((-0.186 if f34 <= 1e-35 else -0.0235) if f38 <= 97.8462 else 0.0796) if f16 <= 1e-35 else ((0.1286 if f5 <= 6.5 else -0.14) if f42 <= 0.606171 else (0.1959 if f1 <= 0.218842 else -0.0321))) if f52 <= 1.5 else ((-0.21 if f10 <= 1e-35 else 0.0693) if f55 <= 60.2016 else (((-0.0959 if f48 <= 0.0491329 else -0.2134) if f59 <= 20.5 else 0.0548) if f17 <= 1e-35 else ((-0.2141 if f55 <= 311.821 else 0.1465) if f40 <= 1e-35 else (0.1094 if f5 <= 6.5 else -0.2126)))))
    total += (((-0.2006 if f16 <= 1e-35 else (-0.1476 if f34 <= 1e-35 else 0.0668)) if f38 <= 1e-35 else (((-0.0975 if f38 <= 168.189 else (0.1263 if f64 <= 1e-35 else -0.262)) if f52 <= 2.5 else (-0.1032 if f58 <= 1e-35 else -0.2156)) if f37 <= 16.5 else (0.1499 if f68 <= 1e-35 else -0.0775))) if f42 <= 0.18332 else ((-0.0499 if f37 <= 10.5 else 0.1042) if f16 <= 1e-35 else (((0.178 if f5 <= 4.5 else -0.0084) if f66 <= 1e-35 else -0.1344) if f1 <= 0.42635 else -0.2612)))
    total += ((((0.107 if f33 <= 0.715251 else -0.1297) if f69 <= 1e-35 else -0.1043) if f54 <= 0.284919 else (-0.1896 if f43 <= 0.0365409 else (-0.0537 if f58 <= 1.5 else -0.1929))) if f43 <= 0.158029 else (((-0.1047 if f49 <= 2.5 else (0.1088 if f29 <= 0.317384 else -0.1076)) if f2 <= 1e-35 else (0.1709 if f40 <= 34.5 else (-0.127 if f50 <= 35.5 else 0.1493))) if f53 <= 1e-35 else (-0.1512 if f8 <= 16.5 else ((0.1371 if f57 <= 1e-35 else -0.1072) if f72 <= 1e-35 else 0.1341))))
    total += ((((-0.1773 if f37 <= 41.5 else (0.0411 if f33 <= 0.234412 else -0.1716)) if f10 <= 1e-35 else 0.219) if f43 <= 0.0365409 else (((-0.1327 if f21 <= 168.309 else 0.0161) if f10 <= 1e-35 else 0.1469) if f37 <= 16.5 else ((-0.0816 if f8 <= 2.5 else 0.173) if f67 <= 1e-35 else -0.0829))) if f42 <= 0.18332 else (((-0.1954 if f37 <= 7.5 else 0.0815) if f60 <= 1e-35 else (0.1071 if f5 <= 2.5 else -0.064)) if f21 <= 117.249 else (0.1619 if f52 <= 6.5 else -0.1411)))
    total += ((((((-0.1372 if f41 <= -1e-35 else (0.2027 if f41 <= 1e-35 else -0.1235)) if f37 <= 9.5 else 0.0198) if f41 <= 5.5 else -0.1677) if f47 <= 0.227291 else -0.1806) if f43 <= 0.100751 else (((-0.0818 if f0 <= 159.021 else 0.0778) if f12 <= 0.60876 else -0.1444) if f16 <= 1e-35 else (0.0151 if f37 <= 7.5 else 0.1453))) if f36 <= 0.432023 else ((0.0404 if f2 <= 1e-35 else 0.1549) if f5 <= 2.5 else (-0.1824 if f43 <= 0.425871 else (0.1265 if f62 <= 1e-35 else -0.2941))))
    total += (((((-0.1422 if f55 <= 129.378 else ((0.0813 if f46 <= 0.0327827 else -0.1133) if f65 <= 1e-35 else -0.1778)) if f10 <= 1e-35 else 0.1417) if f49 <= 2.5 else ((0.1127 if f1 <= 0.690826 else -0.1792) if f63 <= 1e-35 else -0.115)) if f18 <= 1e-35 else -0.1619) if f36 <= 0.432023 else (((0.1301 if f12 <= 0.552256 else -0.1169) if f36 <= 0.604171 else (0.1494 if f13 <= 0.955269 else -0.053)) if f77 <= 1e-35 else (-0.1598 if f50 <= 27.5 else (-0.2501 if f51 <= 5.5 else 0.1515))))
    total += ((((((-0.1226 if f0 <= 113.005 else 0.1199) if f40 <= 31.5 else -0.2217) if f49 <= 2.5 else 0.1428) if f74 <= 1e-35 else -0.4018) if f1 <= 0.218842 else -0.1132) if f52 <= 1e-35 else (((-0.1481 if f10 <= 1e-35 else 0.1339) if f49 <= 11.5 else (0.1596 if f18 <= 2.5 else -0.1243)) if f38 <= 1e-35 else (((((0.1061 if f71 <= 1e-35 else -0.0762) if f67 <= 1e-35 else -0.1225) if f63 <= 1e-35 else -0.1046) if f23 <= 0.461782 else -0.1034) if f12 <= 0.664523 else -0.1132)))
    total += (((((-0.0845 if f0 <= 122.005 else 0.0272) if f12 <= 0.60876 else -0.1392) if f49 <= 3.5 else ((0.13 if f12 <= 0.650648 else -0.0274) if f61 <= 1e-35 else -0.1439)) if f48 <= 0.155675 else -0.1516) if f43 <= 0.425871 else ((-0.0915 if f49 <= 2.5 else ((0.0945 if f29 <= 0.317384 else -0.0889) if f1 <= 0.280078 else -0.1774)) if f0 <= 145.007 else ((0.1466 if f75 <= 1e-35 else -0.13) if f40 <= 34.5 else ((-0.3748 if f47 <= 0.00860597 else -0.0238) if f50 <= 35.5 else 0.0991))))
    total += (((((-0.1534 if f40 <= 1e-35 else (-0.0265 if f41 <= 8.5 else -0.158)) if f21 <= 73.3214 else ((0.1098 if f13 <= 0.0423971 else -0.0235) if f65 <= 1e-35 else -0.1099)) if f49 <= 2.5 else ((0.0952 if f39 <= 29.5 else (-0.1587 if f49 <= 34.5 else 0.1519)) if f48 <= 0.484083 else -0.1375)) if f13 <= 0.740165 else -0.1435) if f36 <= 0.604171 else (((0.1328 if f11 <= 1e-35 else -0.1171) if f13 <= 0.940138 else -0.0291) if f77 <= 1e-35 else (0.0675 if f48 <= 0.0961504 else -0.1844)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1141 if f16 <= 1e-35 else 0.1462) if f40 <= 1e-35 else ((0.0979 if f67 <= 1e-35 else -0.1045) if f65 <= 1e-35 else -0.0874)) if f13 <= 0.653408 else (-0.0197 if f53 <= 1e-35 else -0.1334)) if f58 <= 1e-35 else (-0.1509 if f43 <= 0.567236 else -0.0247)) if f21 <= 94.8887 else (-0.0318 if f2 <= 1e-35 else (0.1319 if f40 <= 34.5 else ((((-0.1603 if f43 <= 0.567236 else -0.4921) if f56 <= 58.5 else 0.0578) if f59 <= 2.5 else 0.0473) if f43 <= 0.90122 else 0.1159))))
    total += (((((-0.0995 if f30 <= 1e-35 else (-0.0562 if f8 <= 22.5 else 0.0846)) if f34 <= 1e-35 else (((0.0999 if f23 <= 0.834142 else -0.0915) if f71 <= 1e-35 else -0.1229) if f63 <= 1e-35 else -0.1103)) if f10 <= 1e-35 else 0.1381) if f13 <= 0.671917 else ((-0.1249 if f5 <= 1e-35 else (-0.0428 if f37 <= 16.5 else 0.1421)) if f48 <= 0.142849 else -0.1581)) if f36 <= 0.604171 else ((0.1189 if f1 <= 0.733688 else -0.2734) if f5 <= 4.5 else (0.0738 if f68 <= 1e-35 else -0.1795)))
    total += (((((-0.0995 if f49 <= 16.5 else 0.1042) if f10 <= 1e-35 else 0.1286) if f38 <= 1.057 else ((((0.0743 if f5 <= 2.5 else -0.1786) if f7 <= 1e-35 else -0.0659) if f49 <= 2.5 else 0.096) if f61 <= 1e-35 else -0.1237)) if f13 <= 0.755686 else (-0.0601 if f54 <= 0.478061 else -0.148)) if f16 <= 1e-35 else ((-0.0816 if f38 <= 263.66 else 0.0766) if f50 <= 8.5 else (((0.1172 if f5 <= 6.5 else -0.0808) if f61 <= 1e-35 else -0.1302) if f1 <= 0.364171 else -0.1811)))
    total += ((((-0.1044 if f21 <= 94.8887 else -0.0127) if f50 <= 4.5 else ((((0.0278 if f63 <= 1e-35 else -0.078) if f37 <= 7.5 else (0.1274 if f53 <= 4.5 else -0.0634)) if f67 <= 1e-35 else -0.1312) if f66 <= 1e-35 else -0.1621)) if f47 <= 0.257921 else (-0.1569 if f50 <= 13.5 else (0.0869 if f54 <= 0.478061 else -0.1258))) if f36 <= 0.604171 else ((((0.0842 if f29 <= 0.814624 else -0.0731) if f21 <= 122.721 else 0.1277) if f66 <= 1e-35 else -0.1836) if f61 <= 1e-35 else -0.1061))
    total += (((0.0471 if f47 <= 0.0407702 else -0.0802) if f2 <= 1e-35 else (0.1203 if f40 <= 44.5 else (-0.2453 if f47 <= 1e-35 else 0.0484))) if f52 <= 1e-35 else (((((((0.0763 if f5 <= 6.5 else -0.0904) if f67 <= 1e-35 else -0.1591) if f52 <= 4.5 else ((0.0034 if f25 <= 3.5 else 0.2235) if f41 <= -79.5 else -0.0939)) if f66 <= 1e-35 else -0.168) if f23 <= 0.487391 else -0.0832) if f63 <= 1e-35 else (-0.151 if f72 <= 1e-35 else -0.0128)) if f48 <= 0.438549 else -0.1428))
    total += ((((-0.0379 if f46 <= 0.0433446 else -0.1225) if f2 <= 1e-35 else ((-0.0047 if f44 <= 0.567195 else 0.0985) if f58 <= 3.5 else -0.1041)) if f13 <= 0.740165 else -0.1202) if f49 <= 3.5 else (((((0.0885 if f67 <= 1e-35 else -0.171) if f71 <= 1e-35 else -0.2254) if f58 <= 2.5 else (-0.2145 if f44 <= 0.862943 else 0.0807)) if f8 <= 23.5 else (0.1171 if f74 <= 1e-35 else -0.228)) if f18 <= 1e-35 else (-0.0991 if f72 <= 1e-35 else (0.169 if f47 <= 0.0440449 else -0.03))))
    total += ((((0.1095 if f47 <= 0.0160873 else (0.0427 if f58 <= 1.5 else -0.0865)) if f12 <= 0.636627 else (-0.1394 if f37 <= 16.5 else (-0.0678 if f72 <= 1e-35 else 0.1561))) if f54 <= 0.478061 else ((-0.0023 if f12 <= 0.508902 else -0.1077) if f58 <= 1e-35 else -0.1326)) if f43 <= 0.510905 else (((-0.0907 if f37 <= 41.5 else 0.1103) if f5 <= 1e-35 else 0.0379) if f2 <= 1e-35 else ((0.0785 if f39 <= 10.5 else (0.0017 if f66 <= 1e-35 else -0.3049)) if f42 <= 0.904406 else 0.129)))
    total += ((((0.0708 if f54 <= 0.186537 else (-0.0417 if f13 <= 0.706862 else -0.1276)) if f46 <= 0.0639094 else -0.1407) if f50 <= 6.5 else (((((-0.0203 if f26 <= 14.0005 else 0.0793) if f63 <= 1e-35 else -0.0559) if f61 <= 1e-35 else -0.1578) if f71 <= 1e-35 else -0.1321) if f13 <= 0.865521 else -0.0769)) if f8 <= 32.5 else (((0.1231 if f5 <= 4.5 else -0.022) if f13 <= 0.599021 else (0.0486 if f19 <= 2.5 else -0.077)) if f57 <= 5.5 else (-0.155 if f42 <= 0.778896 else 0.1206)))
    total += ((((-0.0505 if f58 <= -1e-35 else -0.1098) if f55 <= 143.411 else ((-0.0907 if f28 <= 33.0015 else 0.0155) if f50 <= 13.5 else 0.0803)) if f10 <= 1e-35 else 0.1031) if f49 <= 2.5 else ((((((0.0949 if f57 <= 6.5 else (-0.2261 if f42 <= 0.778896 else 0.1122)) if f29 <= 0.317384 else (-0.0776 if f8 <= 32.5 else 0.0954)) if f67 <= 1e-35 else -0.0779) if f74 <= 1e-35 else -0.2145) if f66 <= 1e-35 else -0.139) if f23 <= 0.366831 else (-0.1081 if f30 <= 1e-35 else 0.0361)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0231 if f54 <= 0.355242 else (-0.0329 if f52 <= 2.5 else -0.1045)) if f49 <= 3.5 else (0.0522 if f1 <= 0.690826 else -0.1256)) if f10 <= 1e-35 else 0.1306) if f12 <= 0.664523 else (-0.1128 if f43 <= 0.699431 else -0.0102)) if f36 <= 0.724158 else ((((0.0919 if f51 <= 9.5 else (0.071 if f54 <= 0.720727 else ((0.0491 if f12 <= 0.385815 else -0.3234) if f43 <= 0.92554 else 0.076))) if f12 <= 0.931337 else -0.1948) if f36 <= 0.911201 else 0.117) if f1 <= 0.218842 else -0.1213))
    total += ((((((((0.0645 if f13 <= 0.923309 else -0.061) if f5 <= 3.5 else (0.1835 if f67 <= 1e-35 else -0.0901)) if f5 <= 6.5 else -0.1109) if f63 <= 1e-35 else -0.0612) if f1 <= 0.0283698 else -0.0619) if f23 <= 0.292806 else (-0.0361 if f13 <= 0.820617 else -0.155)) if f58 <= 2.5 else -0.1233) if f21 <= 117.249 else (((0.0552 if f13 <= 0.319486 else -0.0815) if f59 <= 2.5 else (-0.023 if f38 <= 168.189 else 0.1015)) if f42 <= 0.683642 else (0.1078 if f1 <= 0.218842 else -0.1552)))
    total += (((((((((0.0133 if f17 <= 70.5 else 0.2317) if f39 <= 16.5 else -0.0813) if f31 <= 4.5 else (0.1731 if f41 <= -79.5 else -0.0101)) if f41 <= 11.5 else ((-0.0995 if f49 <= 8.5 else (-0.1799 if f8 <= 2.5 else 0.123)) if f14 <= 9.7885 else 0.1202)) if f56 <= 75.5 else 0.0829) if f1 <= 0.190599 else -0.0856) if f74 <= 1e-35 else -0.1665) if f29 <= 0.850287 else -0.0981) if f36 <= 0.813587 else ((-0.0129 if f2 <= 1e-35 else 0.1163) if f5 <= 1e-35 else -0.1041))
    total += (((((-0.0229 if f37 <= 7.5 else (0.0671 if f61 <= 1e-35 else -0.1288)) if f66 <= 1e-35 else -0.1767) if f29 <= 0.800943 else -0.0957) if f1 <= 0.048415 else -0.1076) if f8 <= 25.5 else ((((-0.2839 if f32 <= 1e-35 else (0.0582 if f3 <= 1.46924 else (-0.129 if f49 <= 3.5 else 0.0997))) if f57 <= 6.5 else -0.153) if f56 <= 30.5 else (0.1254 if f68 <= 1e-35 else (-0.0826 if f38 <= 240.968 else 0.1131))) if f20 <= 59.5 else (-0.1657 if f44 <= 0.945675 else 0.0057)))
    total += (((((((0.0101 if f39 <= 38.5 else -0.1259) if f31 <= 3.5 else (-0.0807 if f51 <= 5.5 else 0.1453)) if f2 <= 1e-35 else ((-0.2617 if f50 <= 3.5 else 0.1013) if f32 <= 1e-35 else 0.0768)) if f66 <= 1e-35 else -0.1332) if f68 <= 1e-35 else (((0.0716 if f67 <= 1e-35 else -0.1406) if f58 <= -1e-35 else (-0.058 if f38 <= 402.25 else 0.1091)) if f29 <= 0.882666 else -0.1106)) if f63 <= 1e-35 else (-0.0993 if f21 <= 177.454 else 0.1047)) if f47 <= 0.600333 else -0.1291)
    total += (((-0.0727 if f37 <= 1.5 else ((0.2193 if f14 <= 5.48916 else -0.0382) if f5 <= 1e-35 else ((0.0179 if f72 <= 1e-35 else 0.1602) if f75 <= 1e-35 else -0.1145))) if f47 <= 0.24733 else (-0.121 if f49 <= 10.5 else 0.0391)) if f0 <= 122.005 else ((((0.0687 if f52 <= 1e-35 else (((0.0146 if f71 <= 1e-35 else -0.1669) if f72 <= 1e-35 else 0.0642) if f3 <= 1.37014 else -0.0734)) if f74 <= 1e-35 else -0.1816) if f10 <= 1e-35 else 0.1489) if f12 <= 0.931337 else -0.1299))
    total += (((((((-0.0475 if f40 <= 1e-35 else (0.104 if f14 <= 8.10198 else ((0.012 if f39 <= 8.5 else -0.1277) if f37 <= 22.5 else 0.0917))) if f61 <= 1e-35 else -0.1374) if f33 <= 0.391731 else -0.0921) if f63 <= 1e-35 else -0.1418) if f72 <= 1e-35 else ((((0.0236 if f64 <= 1e-35 else -0.0915) if f56 <= 107.5 else 0.0894) if f37 <= 34.5 else 0.1359) if f3 <= 2.74143 else -0.1153)) if f48 <= 0.401877 else (-0.1184 if f36 <= 0.453184 else 0.0563)) if f36 <= 0.911201 else 0.0806)
    total += ((((-0.0214 if f13 <= 0.366995 else (-0.1714 if f54 <= 0.850327 else 0.0427)) if f51 <= 5.5 else ((-0.0384 if f45 <= 0.824101 else 0.0518) if f50 <= 8.5 else (0.0837 if f45 <= 0.999439 else (0.0762 if f12 <= 0.370408 else (-0.0275 if f64 <= 1e-35 else -0.3381))))) if f36 <= 0.766128 else (-0.0311 if f2 <= 1e-35 else 0.1089)) if f13 <= 0.755686 else (((-0.0695 if f38 <= 327.125 else 0.0459) if f25 <= 1e-35 else (0.099 if f53 <= 1.5 else -0.0561)) if f23 <= 0.168972 else -0.1404))
    total += (((-0.1022 if f15 <= 47.5 else -0.0106) if f12 <= 0.805223 else -0.1219) if f60 <= 1e-35 else ((((((0.0623 if f12 <= 0.931337 else -0.0995) if f75 <= 1e-35 else -0.0809) if f67 <= 1e-35 else -0.0814) if f41 <= 15.5 else (-0.0966 if f72 <= 1e-35 else (0.0686 if f52 <= 4.5 else (-0.1555 if f59 <= 34.5 else 0.1713)))) if f64 <= 1e-35 else (((0.1079 if f54 <= 0.205564 else -0.1504) if f49 <= 13.5 else 0.0619) if f10 <= 1e-35 else 0.1598)) if f36 <= 0.9413 else 0.1011))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0313 if f21 <= 43.6071 else (0.0784 if f14 <= 8.10198 else (0.0759 if f54 <= 0.540407 else -0.0587))) if f13 <= 0.534306 else -0.0584) if f37 <= 6.5 else ((0.088 if f13 <= 0.472831 else ((-0.0881 if f54 <= 0.877637 else 0.0372) if f51 <= 7.5 else ((0.1247 if f48 <= 0.104512 else -0.0167) if f14 <= 9.21299 else (0.0179 if f9 <= -1e-35 else -0.3435)))) if f74 <= 1e-35 else -0.1319)) if f58 <= 2.5 else (-0.1128 if f72 <= 1e-35 else 0.0306)) if f1 <= 0.690826 else -0.1267)
    total += (((((-0.0072 if f41 <= -4.5 else -0.098) if f37 <= 1.5 else ((-0.0243 if f8 <= 32.5 else (0.0831 if f14 <= 8.99315 else (-0.2279 if f41 <= -1e-35 else 0.0681))) if f15 <= 303.5 else 0.1185)) if f68 <= 1e-35 else ((-0.0371 if f41 <= 6.5 else -0.1386) if f14 <= 9.42129 else 0.0264)) if f10 <= 1e-35 else 0.085) if f50 <= 35.5 else (-0.0091 if f37 <= 7.5 else ((0.1011 if f46 <= 0.00427128 else -0.1095) if f8 <= 2.5 else (0.1355 if f48 <= 0.17034 else 0.0004))))
    total += ((((((((-0.0305 if f10 <= 1e-35 else 0.1054) if f37 <= 1.5 else (0.0796 if f5 <= 6.5 else -0.1009)) if f12 <= 0.478678 else -0.0095) if f61 <= 1e-35 else (0.1207 if f57 <= 1e-35 else -0.1637)) if f3 <= 4.3546 else -0.1082) if f39 <= 50.5 else (0.11 if f54 <= 0.247419 else -0.1167)) if f42 <= 0.91578 else (-0.0213 if f2 <= 1e-35 else 0.1269)) if f13 <= 0.755686 else ((0.0042 if f48 <= 0.155675 else -0.0992) if f1 <= 0.013794 else (-0.2943 if f1 <= 0.057171 else -0.0875)))
    total += (((((-0.0492 if f40 <= 1e-35 else (((-0.3814 if f15 <= 52.5 else -0.0711) if f51 <= 5.5 else (-0.2088 if f32 <= 1e-35 else (0.0404 if f1 <= 0.316431 else -0.1113))) if f45 <= 0.957853 else 0.0853)) if f64 <= 1e-35 else (-0.1104 if f35 <= 1e-35 else 0.0168)) if f65 <= 1e-35 else (-0.1178 if f56 <= 30.5 else 0.117)) if f37 <= 13.5 else 0.0554) if f58 <= 2.5 else ((-0.1329 if f8 <= 58.5 else 0.0057) if f72 <= 1e-35 else (-0.0401 if f8 <= 33.5 else 0.0888)))
    total += ((((((0.139 if f5 <= 5.5 else -0.1132) if f48 <= 0.0491329 else (-0.0913 if f39 <= 3.5 else 0.0787)) if f54 <= 0.247419 else ((((-0.0154 if f20 <= 131.5 else 0.1894) if f28 <= 280.013 else (0.0881 if f3 <= 1.27447 else -0.0477)) if f49 <= 33.5 else -0.3459) if f50 <= 35.5 else (-0.1164 if f51 <= 1.5 else (-0.1184 if f0 <= 13.0006 else 0.0779)))) if f1 <= 0.79206 else -0.1151) if f66 <= 1e-35 else -0.1416) if f63 <= 1e-35 else (-0.0904 if f21 <= 129.179 else 0.0469))
    total += (((((((((-0.0644 if f12 <= 0.552256 else (-0.1326 if f21 <= 143.746 else -0.5039)) if f44 <= 0.994227 else 0.0117) if f40 <= 5.5 else 0.0243) if f60 <= 1e-35 else ((0.0188 if f8 <= 24.5 else (0.1241 if f12 <= 0.931337 else -0.0997)) if f40 <= 21.5 else -0.0111)) if f25 <= 1e-35 else 0.081) if f75 <= 1e-35 else -0.0895) if f23 <= 0.692582 else -0.0431) if f67 <= 1e-35 else -0.0948) if f58 <= 2.5 else (-0.0849 if f21 <= 117.249 else (0.0541 if f57 <= 6.5 else -0.1539)))
    total += (((((((-0.0036 if f56 <= 107.5 else 0.0687) if f15 <= 303.5 else 0.1184) if f59 <= 3.5 else (((0.1412 if f39 <= 13.5 else 0.0334) if f68 <= 1e-35 else 0.0222) if f48 <= 0.230546 else -0.0751)) if f64 <= 1e-35 else ((0.0834 if f44 <= 1e-35 else (-0.148 if f21 <= 94.8887 else -0.0158)) if f49 <= 13.5 else 0.0627)) if f23 <= 0.715251 else (-0.057 if f28 <= 252.01 else 0.0886)) if f67 <= 1e-35 else (-0.1372 if f59 <= 6.5 else -0.0085)) if f74 <= 1e-35 else -0.1479)
    total += (((((((((-0.0932 if f50 <= 15.5 else 0.0785) if f45 <= 0.507314 else ((0.0562 if f58 <= 4.5 else -0.1326) if f50 <= 15.5 else -0.0407)) if f56 <= 96.5 else 0.0514) if f59 <= 2.5 else ((0.1267 if f65 <= 1e-35 else -0.0875) if f47 <= 0.0108366 else 0.015)) if f12 <= 0.636627 else -0.0271) if f61 <= 1e-35 else (-0.1245 if f59 <= 34.5 else 0.145)) if f74 <= 1e-35 else -0.1269) if f47 <= 0.748852 else -0.1281) if f10 <= 1e-35 else (0.1428 if f7 <= 1e-35 else -0.0141))
    total += ((((((0.0493 if f58 <= 7.5 else 0.314) if f57 <= 7.5 else -0.1559) if f48 <= 0.0533178 else ((-0.088 if f48 <= 0.0674995 else (-0.0349 if f40 <= 1.5 else (0.0998 if f40 <= 11.5 else ((0.0547 if f58 <= 3.5 else (-0.0166 if f56 <= 788.0 else -0.422)) if f63 <= 1e-35 else -0.1212)))) if f40 <= 59.5 else -0.0999)) if f65 <= 1e-35 else -0.0662) if f71 <= 1e-35 else -0.0754) if f1 <= 0.0283698 else (-0.013 if f26 <= 53.0024 else (-0.134 if f30 <= 1e-35 else -0.011)))
    total += (((-0.0628 if f0 <= 15.0007 else (((((0.0132 if f3 <= 1.65387 else -0.0681) if f20 <= 13.5 else (-0.0482 if f40 <= -2.5 else 0.1207)) if f41 <= 9.5 else (-0.2153 if f14 <= 7.09551 else -0.0206)) if f37 <= 12.5 else 0.0488) if f28 <= 225.041 else (0.0724 if f40 <= 47.5 else -0.0762))) if f53 <= 10.5 else -0.1405) if f13 <= 0.770719 else ((-0.0486 if f37 <= 16.5 else ((0.0518 if f46 <= 0.00427128 else -0.1254) if f8 <= 21.5 else 0.0886)) if f56 <= 551.5 else -0.1949))
    total += (((-0.0832 if f60 <= 1e-35 else 0.003) if f40 <= 1e-35 else ((-0.0246 if f50 <= 4.5 else ((-0.0092 if f0 <= 133.006 else 0.1216) if f40 <= 7.5 else (((((-0.0031 if f8 <= 44.5 else 0.1034) if f40 <= 27.5 else (-0.1654 if f51 <= 5.5 else (0.0058 if f9 <= 1e-35 else -0.1693))) if f31 <= 5.5 else 0.1423) if f50 <= 41.5 else 0.0671) if f64 <= 1e-35 else (-0.106 if f36 <= 0.902522 else 0.1219)))) if f17 <= 70.5 else 0.1433)) if f74 <= 1e-35 else -0.124)
    total += ((((0.1105 if f48 <= 0.00436182 else (0.082 if f13 <= 0.228274 else (0.0208 if f16 <= 1e-35 else -0.1136))) if f5 <= 6.5 else -0.1386) if f57 <= 4.5 else (-0.1097 if f72 <= 1e-35 else 0.0773)) if f54 <= 0.454491 else (-0.0622 if f45 <= 0.429873 else (((-0.0408 if f5 <= 3.5 else 0.0437) if f73 <= 1e-35 else (0.0559 if f41 <= 8.5 else (0.0149 if f70 <= 1e-35 else (0.0954 if f48 <= 0.0177098 else -0.2133)))) if f28 <= 314.014 else (0.0795 if f40 <= 44.5 else -0.0857))))
    total += (((0.1019 if f54 <= 0.247419 else (((-0.0042 if f46 <= 0.0174192 else -0.0983) if f36 <= 0.185259 else (((-0.0856 if f3 <= 1e-35 else (0.0818 if f3 <= 3.17966 else (-0.129 if f42 <= 0.894311 else 0.0952))) if f20 <= 9.5 else ((-0.2207 if f37 <= 7.5 else 0.0776) if f13 <= 0.836454 else 0.0141)) if f15 <= 163.5 else 0.0886)) if f25 <= 1e-35 else 0.0515)) if f68 <= 1e-35 else -0.0309) if f63 <= 1e-35 else (-0.1113 if f73 <= 1e-35 else (0.0673 if f64 <= 1e-35 else -0.1217)))
    total += ((((-0.0878 if f32 <= 166.237 else 0.0377) if f49 <= 14.5 else 0.0779) if f40 <= 1e-35 else (-0.081 if f0 <= 13.0006 else (((0.0496 if f12 <= 0.566287 else ((((0.0461 if f16 <= 1e-35 else -0.1056) if f54 <= 0.540407 else -0.1062) if f54 <= 0.751244 else ((0.0962 if f33 <= 0.834577 else -0.0568) if f52 <= 4.5 else -0.1256)) if f56 <= 551.5 else -0.1986)) if f65 <= 1e-35 else (-0.0775 if f56 <= 30.5 else 0.1679)) if f66 <= 1e-35 else -0.0841))) if f1 <= 0.79206 else -0.105)
    total += (((((((((0.1032 if f64 <= 1e-35 else -0.0321) if f39 <= 20.5 else (0.1151 if f54 <= 0.186537 else -0.0508)) if f57 <= 5.5 else -0.0668) if f75 <= 1e-35 else -0.0811) if f54 <= 0.478061 else (-0.03 if f44 <= 0.499621 else ((-0.0671 if f3 <= 0.980958 else 0.0342) if f60 <= 1e-35 else 0.0281))) if f66 <= 1e-35 else -0.0849) if f29 <= 0.850287 else -0.039) if f74 <= 1e-35 else -0.1121) if f61 <= 1e-35 else (-0.1493 if f38 <= 168.189 else (-0.1398 if f15 <= 176.5 else 0.1414)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((-0.0594 if f40 <= -1e-35 else (-0.0745 if f15 <= 37.5 else 0.0395)) if f43 <= 0.201289 else ((-0.0205 if f28 <= 280.013 else (0.0968 if f15 <= 144.5 else ((0.0381 if f40 <= 5.5 else -0.4006) if f15 <= 163.5 else 0.0557))) if f40 <= 43.5 else -0.113)) if f53 <= 13.5 else -0.1593) if f66 <= 1e-35 else -0.1035) if f48 <= 0.401877 else -0.0726) if f49 <= 31.5 else -0.2182) if f50 <= 35.5 else (-0.0385 if f37 <= 1.5 else (-0.0622 if f32 <= 8.00036 else 0.0617)))
    total += ((((((((0.0497 if f5 <= 1e-35 else 0.1592) if f53 <= 3.5 else -0.0261) if f27 <= 0.22254 else -0.0446) if f15 <= 163.5 else (-0.1015 if f14 <= 8.92155 else 0.0447)) if f65 <= 1e-35 else -0.0982) if f46 <= 0.0174192 else (-0.1027 if f5 <= 5.5 else 0.0875)) if f60 <= 1e-35 else (0.0108 if f64 <= 1e-35 else (-0.0577 if f39 <= 43.5 else 0.1489))) if f10 <= 1e-35 else (0.1273 if f7 <= 1e-35 else ((-0.1481 if f28 <= 77.0261 else 0.08) if f52 <= 5.5 else 0.1819)))
    total += ((((((-0.0169 if f20 <= 6.5 else (0.0904 if f32 <= 59.0027 else -0.0921)) if f14 <= 7.8332 else ((-0.0894 if f10 <= 1e-35 else 0.0748) if f37 <= 34.5 else 0.0601)) if f5 <= 1e-35 else ((0.0086 if f21 <= 61.8178 else 0.0857) if f38 <= 154.25 else -0.1618)) if f8 <= 32.5 else 0.049) if f12 <= 0.761957 else (((0.0039 if f57 <= 5.5 else 0.2421) if f0 <= 546.038 else (-0.2487 if f57 <= 1e-35 else 0.0131)) if f69 <= 1e-35 else -0.0865)) if f67 <= 1e-35 else -0.0695)
    total += ((((-0.0212 if f8 <= 15.5 else ((((-0.092 if f53 <= 3.5 else 0.0356) if f49 <= 5.5 else 0.1075) if f45 <= 0.68829 else 0.0615) if f40 <= 33.5 else (-0.0776 if f59 <= 2.5 else 0.0323))) if f64 <= 1e-35 else ((-0.0906 if f40 <= 6.5 else 0.0793) if f48 <= 0.0533178 else (-0.0022 if f40 <= 8.5 else (-0.1974 if f49 <= 13.5 else 0.0044)))) if f4 <= 1e-35 else 0.0942) if f10 <= 1e-35 else (0.1432 if f17 <= 1.5 else (0.1265 if f32 <= 14.0005 else -0.0404)))
    total += (((-0.0213 if f31 <= 5.5 else 0.0725) if f0 <= 122.005 else ((0.0825 if f43 <= 0.109867 else ((0.0611 if f55 <= 137.867 else -0.0636) if f41 <= -1e-35 else 0.0228)) if f56 <= 79.5 else (0.109 if f64 <= 1e-35 else (0.0962 if f12 <= 0.307776 else -0.1469)))) if f68 <= 1e-35 else (((-0.0419 if f19 <= 6.5 else 0.0367) if f17 <= 78.5 else 0.1525) if f41 <= 6.5 else ((0.0767 if f12 <= 0.209642 else -0.1203) if f55 <= 330.052 else (-0.0571 if f26 <= 59.0027 else 0.1541))))
    total += (((((0.0726 if f48 <= 0.0014739 else ((0.0521 if f68 <= 1e-35 else (0.0763 if f44 <= 0.816997 else (-0.3839 if f44 <= 0.90954 else -0.0268))) if f53 <= 1.5 else (-0.0868 if f53 <= 6.5 else 0.1406))) if f69 <= 1e-35 else -0.0685) if f72 <= 1e-35 else ((0.0025 if f58 <= 4.5 else 0.1332) if f18 <= 21.5 else 0.1287)) if f1 <= 0.013794 else (((-0.326 if f46 <= 0.0263084 else -0.0808) if f28 <= 37.4537 else -0.0193) if f25 <= 1e-35 else 0.0145)) if f36 <= 0.999141 else 0.0861)
    total += (-0.0651 if f0 <= 15.0007 else ((((((-0.0001 if f43 <= 0.841276 else ((((-0.1148 if f55 <= 184.069 else -0.3543) if f0 <= 691.093 else 0.0777) if f29 <= 0.467376 else 0.096) if f39 <= 27.5 else (-0.1179 if f51 <= 2.5 else 0.1025))) if f60 <= 1e-35 else 0.0131) if f58 <= 6.5 else 0.1512) if f25 <= 1e-35 else (0.0799 if f58 <= -1e-35 else 0.0025)) if f47 <= 0.816914 else -0.1109) if f63 <= 1e-35 else (0.0607 if f39 <= 1e-35 else (-0.0863 if f55 <= 149.125 else 0.0149))))
    total += (((-0.0975 if f52 <= 1e-35 else ((((-0.0899 if f50 <= 4.5 else 0.2122) if f15 <= 37.5 else -0.0192) if f5 <= 3.5 else (0.3119 if f73 <= 1e-35 else 0.005)) if f32 <= 221.299 else -0.072)) if f37 <= 1.5 else ((0.0593 if f1 <= 0.834142 else -0.1088) if f39 <= 8.5 else (-0.0233 if f36 <= 0.902522 else (-0.0428 if f0 <= 91.0035 else 0.1128)))) if f68 <= 1e-35 else (0.0487 if f13 <= 0.130003 else ((-0.0711 if f39 <= 44.5 else 0.095) if f50 <= 25.5 else 0.0295)))
    total += ((((-0.0606 if f0 <= 104.223 else (0.0285 if f26 <= 541.5 else -0.1364)) if f51 <= 5.5 else ((-0.0283 if f8 <= 19.5 else ((0.0491 if f16 <= 1e-35 else ((0.0272 if f38 <= 201.912 else (-0.1889 if f38 <= 285.592 else (0.0785 if f12 <= 0.664523 else -0.1327))) if f56 <= 9.5 else 0.0296)) if f43 <= 0.996001 else 0.1427)) if f5 <= 1e-35 else (0.0911 if f56 <= 9.5 else 0.0084))) if f5 <= 6.5 else (-0.1154 if f23 <= 0.860612 else 0.137)) if f58 <= 3.5 else -0.0578)
    total += (((((((((0.091 if f13 <= 0.18438 else -0.0323) if f32 <= 27.0012 else ((-0.0674 if f21 <= 209.004 else 0.0885) if f39 <= 22.5 else 0.2306)) if f37 <= 1.5 else (-0.0198 if f10 <= -1e-35 else (0.0323 if f53 <= 1.5 else 0.1184))) if f39 <= 45.5 else -0.0607) if f68 <= 1e-35 else -0.0192) if f36 <= 0.95886 else 0.0945) if f53 <= 8.5 else 0.15) if f53 <= 12.5 else -0.136) if f13 <= 0.755686 else (-0.05 if f59 <= 4.5 else (-0.0509 if f55 <= 26.3542 else 0.0721)))
    total += (((((((0.0333 if f42 <= 0.0793532 else (-0.0674 if f2 <= 1e-35 else ((0.0456 if f50 <= 27.5 else -0.0921) if f29 <= 0.834577 else -0.0971))) if f41 <= 6.5 else ((-0.06 if f21 <= 151.664 else 0.0272) if f57 <= 5.5 else 0.1871)) if f66 <= 1e-35 else -0.1367) if f50 <= 35.5 else (0.0754 if f44 <= 0.958482 else (-0.0167 if f36 <= 0.9413 else 0.0954))) if f38 <= 614.786 else 0.0952) if f74 <= 1e-35 else -0.1103) if f57 <= 6.5 else (-0.1369 if f44 <= 0.93278 else 0.072))
    total += ((-0.0719 if f26 <= 4.00018 else (((((((0.0025 if f40 <= 3.5 else 0.1173) if f42 <= 0.00471829 else ((-0.0872 if f21 <= 16.7507 else 0.0429) if f49 <= 21.5 else (-0.2062 if f50 <= 35.5 else -0.005))) if f41 <= -79.5 else ((-0.077 if f15 <= 42.5 else 0.0013) if f21 <= 177.454 else 0.0579)) if f12 <= 0.866404 else -0.0505) if f3 <= 4.3546 else -0.066) if f36 <= 0.882454 else 0.0545) if f26 <= 541.5 else (-0.1455 if f40 <= 11.5 else 0.0172))) if f67 <= 1e-35 else -0.0665)
    total += (((((((0.0088 if f64 <= 1e-35 else (((-0.1283 if f42 <= 0.778896 else 0.0226) if f17 <= 13.5 else 0.0874) if f19 <= 12.5 else 0.059)) if f53 <= 8.5 else 0.1515) if f53 <= 12.5 else -0.1456) if f57 <= 6.5 else -0.0861) if f36 <= 0.86941 else (0.1244 if f14 <= 7.64048 else -0.1089)) if f36 <= 0.911201 else (0.0831 if f31 <= 1e-35 else (0.0465 if f28 <= 42.0016 else (-0.3916 if f14 <= 8.05237 else 0.0413)))) if f1 <= 0.834142 else (-0.1168 if f8 <= 29.5 else 0.1232))
    total += (((((0.0414 if f21 <= 58.452 else -0.0865) if f37 <= 2.5 else (((-0.0517 if f50 <= 23.5 else 0.0923) if f51 <= 7.5 else 0.1096) if f75 <= 1e-35 else -0.1068)) if f15 <= 183.5 else ((-0.1043 if f17 <= 74.5 else 0.1153) if f15 <= 303.5 else (0.0907 if f5 <= 4.5 else -0.0554))) if f71 <= 1e-35 else -0.0829) if f54 <= 0.454491 else ((0.0048 if f14 <= 7.8332 else -0.0339) if f50 <= 57.5 else (-0.0775 if f51 <= 3.5 else (-0.0147 if f36 <= 0.091066 else 0.1134))))
    total += (-0.1081 if f51 <= 1.5 else (-0.0612 if f0 <= 14.0005 else (((-0.0026 if f42 <= 0.999439 else 0.0861) if f20 <= 5.5 else (0.0626 if f55 <= 200.709 else ((0.0442 if f27 <= 0.952568 else -0.1381) if f68 <= 1e-35 else (-0.1902 if f55 <= 330.052 else 0.0282)))) if f1 <= 0.0283698 else ((-0.0362 if f8 <= 29.5 else 0.0591) if f42 <= 0.894311 else (0.008 if f39 <= 4.5 else (((-0.1086 if f12 <= 0.432486 else -0.5826) if f27 <= 1e-35 else 0.0258) if f39 <= 14.5 else -0.0209))))))
    return total
