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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, _, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += (((((0.0679 if f58 <= 1e-35 else -0.0383) if f48 <= 0.15415 else -0.0561) if f16 <= 1e-35 else (0.0255 if f50 <= 25.5 else 0.334)) if f42 <= 0.0561336 else (((0.1156 if f8 <= 21.5 else 0.3409) if f58 <= 1e-35 else 0.0336) if f16 <= 1e-35 else (0.2164 if f49 <= 2.5 else 0.475))) if f36 <= 0.20356 else (((0.3224 if f12 <= 0.416304 else 0.0809) if f36 <= 0.751385 else 0.451) if f44 <= 0.450142 else ((0.3991 if f58 <= 3.5 else 0.0315) if f16 <= 1e-35 else 0.5281)))
    total += ((((-0.1239 if f54 <= 0.136113 else -0.2759) if f43 <= 0.0365732 else (((-0.1769 if f0 <= 133.006 else (0.1253 if f57 <= 1e-35 else -0.0445)) if f37 <= 14.5 else 0.1725) if f18 <= 1e-35 else -0.2519)) if f36 <= 0.643461 else ((0.1751 if f64 <= 1e-35 else -0.2587) if f57 <= 7.5 else -0.2881)) if f42 <= 0.18428 else (((-0.1605 if f8 <= 23.5 else (0.126 if f57 <= 3.5 else -0.2421)) if f36 <= 0.416677 else (0.1694 if f12 <= 0.650622 else -0.0529)) if f16 <= 1e-35 else 0.2149))
    total += (((-0.1806 if f49 <= 4.5 else 0.0958) if f36 <= 0.0262931 else (((0.1697 if f75 <= 1e-35 else -0.1844) if f13 <= 0.534351 else (-0.13 if f49 <= 2.5 else 0.0639)) if f36 <= 0.604171 else 0.2045)) if f52 <= 1.5 else ((-0.2358 if f36 <= 0.0372284 else ((0.079 if f58 <= 1e-35 else -0.1636) if f13 <= 0.249252 else (-0.0899 if f20 <= 1.5 else -0.2226))) if f36 <= 0.604171 else (((0.1049 if f40 <= 10.5 else -0.2013) if f37 <= 15.5 else 0.1894) if f5 <= 4.5 else -0.1958)))
    total += ((((-0.213 if f10 <= 1e-35 else 0.0971) if f16 <= 1e-35 else (-0.1625 if f34 <= 1e-35 else 0.0456)) if f55 <= 60.2016 else (((0.075 if f13 <= 0.599217 else -0.1313) if f59 <= 4.5 else 0.1607) if f52 <= 2.5 else ((-0.0739 if f20 <= 2.5 else -0.1905) if f10 <= 1e-35 else 0.1647))) if f42 <= 0.18428 else ((-0.1329 if f60 <= 1e-35 else (0.0915 if f5 <= 2.5 else -0.1071)) if f16 <= 1e-35 else ((0.1883 if f5 <= 4.5 else -0.0103) if f1 <= 0.42635 else -0.2487)))
    total += ((-0.1911 if f38 <= 1e-35 else (((-0.1361 if f38 <= 131.174 else (0.0781 if f64 <= 1e-35 else -0.2115)) if f52 <= 3.5 else -0.1836) if f37 <= 16.5 else (0.1334 if f68 <= 1e-35 else -0.061))) if f42 <= 0.133104 else ((((0.041 if f58 <= 1e-35 else -0.1447) if f12 <= 0.60876 else -0.1725) if f21 <= 111.16 else (0.1321 if f12 <= 0.761957 else -0.1023)) if f16 <= 1e-35 else (((0.1482 if f12 <= 0.636627 else -0.0399) if f42 <= 0.606171 else 0.1818) if f1 <= 0.42635 else -0.2389)))
    total += ((((((-0.0962 if f8 <= 14.5 else (0.127 if f41 <= 59.5 else -0.2027)) if f57 <= 4.5 else -0.1877) if f72 <= 1e-35 else (-0.1262 if f14 <= 7.69689 else 0.1265)) if f47 <= 0.0697047 else (-0.1679 if f50 <= 13.5 else (0.1585 if f40 <= 26.5 else -0.1401))) if f54 <= 0.478061 else -0.1852) if f43 <= 0.256781 else (((-0.1338 if f49 <= 1.5 else 0.0903) if f2 <= 1e-35 else 0.1653) if f53 <= 1e-35 else (-0.1306 if f8 <= 24.5 else (0.1325 if f40 <= 28.5 else -0.086))))
    total += ((((-0.17 if f37 <= 16.5 else ((0.192 if f51 <= 3.5 else -0.1358) if f43 <= 0.0365732 else (-0.1429 if f8 <= 2.5 else 0.1552))) if f10 <= 1e-35 else 0.1735) if f21 <= 94.8887 else (-0.1159 if f2 <= 1e-35 else (0.1394 if f69 <= 1e-35 else (-0.1061 if f37 <= 7.5 else 0.0592)))) if f42 <= 0.212566 else (((0.1564 if f74 <= 1e-35 else -0.4052) if f1 <= 0.218842 else (-0.2393 if f2 <= 1e-35 else 0.0349)) if f53 <= 1e-35 else (-0.059 if f8 <= 32.5 else 0.0912)))
    total += ((((-0.1467 if f37 <= 16.5 else -0.0415) if f48 <= 0.400068 else -0.1887) if f43 <= 0.0445575 else (((-0.1473 if f40 <= 1e-35 else ((-0.0627 if f36 <= 0.0262931 else 0.0907) if f61 <= 1e-35 else -0.2156)) if f12 <= 0.650622 else -0.1445) if f16 <= 1e-35 else ((-0.0414 if f43 <= 0.358183 else 0.0982) if f75 <= 1e-35 else -0.137))) if f36 <= 0.433834 else ((0.0465 if f2 <= 1e-35 else (0.1549 if f66 <= 1e-35 else -0.0282)) if f5 <= 2.5 else (-0.0424 if f48 <= 0.142441 else -0.2801)))
    total += (((((-0.1401 if f21 <= 73.3214 else (-0.1203 if f50 <= 4.5 else 0.018)) if f10 <= 1e-35 else 0.1631) if f49 <= 2.5 else (((0.1282 if f29 <= 0.317384 else -0.0137) if f1 <= 0.79206 else -0.1788) if f63 <= 1e-35 else (-0.2132 if f44 <= 0.799653 else -0.0061))) if f18 <= 1e-35 else (-0.0967 if f13 <= 0.724725 else -0.1698)) if f36 <= 0.52666 else ((0.1471 if f18 <= 1e-35 else 0.0381) if f77 <= 1e-35 else ((-0.1644 if f36 <= 0.703734 else 0.1236) if f36 <= 0.868089 else -0.2611)))
    total += (((((-0.1193 if f6 <= 1.5 else 0.112) if f38 <= 1e-35 else (0.1434 if f77 <= 1e-35 else -0.1452)) if f74 <= 1e-35 else -0.3419) if f1 <= 0.218842 else -0.1159) if f52 <= 1e-35 else (((-0.104 if f49 <= 3.5 else 0.1305) if f53 <= 1e-35 else -0.1507) if f38 <= 1e-35 else ((((0.0482 if f0 <= 286.088 else 0.1483) if f23 <= 0.548703 else -0.0635) if f52 <= 4.5 else (-0.0041 if f58 <= 1e-35 else -0.1727)) if f18 <= 1e-35 else (-0.1424 if f72 <= 1e-35 else 0.005))))
    total += (((((-0.0808 if f0 <= 122.005 else 0.0404) if f12 <= 0.552115 else -0.1364) if f49 <= 2.5 else ((0.1133 if f12 <= 0.636627 else -0.031) if f61 <= 1e-35 else -0.1655)) if f48 <= 0.15415 else -0.1523) if f43 <= 0.424745 else ((-0.0968 if f49 <= 2.5 else (0.0735 if f61 <= 1e-35 else -0.2717)) if f38 <= 111.154 else ((0.1418 if f29 <= 0.413188 else 0.0282) if f40 <= 34.5 else (((-0.632 if f41 <= 26.5 else -0.1267) if f47 <= 0.0135709 else 0.0367) if f50 <= 35.5 else 0.0966))))
    total += ((((-0.1059 if f38 <= 58.3583 else ((-0.0494 if f41 <= -1e-35 else 0.1013) if f13 <= 0.367581 else -0.1023)) if f49 <= 2.5 else ((0.1064 if f39 <= 29.5 else -0.0377) if f63 <= 1e-35 else -0.0757)) if f13 <= 0.671917 else ((-0.1452 if f49 <= 1.5 else (-0.0929 if f7 <= 1.5 else 0.0296)) if f48 <= 0.142441 else -0.1676)) if f36 <= 0.604171 else (((0.1349 if f11 <= 1e-35 else -0.1055) if f13 <= 0.955269 else -0.0824) if f77 <= 1e-35 else (-0.1259 if f7 <= 1.5 else 0.1624)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.1034 if f40 <= 3.5 else 0.0028) if f10 <= 1e-35 else 0.1612) if f34 <= 1e-35 else 0.0941) if f13 <= 0.770719 else (-0.0275 if f53 <= 1e-35 else -0.1378)) if f58 <= 1.5 else (-0.158 if f43 <= 0.567236 else (-0.1594 if f72 <= 1e-35 else 0.0426))) if f21 <= 100.036 else ((0.0903 if f39 <= 1e-35 else -0.0598) if f2 <= 1e-35 else ((0.0227 if f43 <= 0.133767 else 0.1374) if f40 <= 34.5 else ((-0.098 if f59 <= 2.5 else 0.0675) if f43 <= 0.901726 else 0.1139))))
    total += ((((((-0.0622 if f10 <= 1e-35 else 0.1058) if f37 <= 9.5 else 0.0582) if f23 <= 0.334388 else -0.1203) if f8 <= 22.5 else (((0.1325 if f13 <= 0.297313 else 0.0291) if f39 <= 21.5 else -0.0975) if f5 <= 4.5 else -0.0698)) if f13 <= 0.653582 else ((-0.1204 if f5 <= 1e-35 else (-0.0605 if f37 <= 16.5 else 0.1554)) if f48 <= 0.142441 else -0.1581)) if f36 <= 0.604171 else (((0.1278 if f1 <= 0.79206 else -0.2261) if f13 <= 0.940138 else -0.0422) if f5 <= 4.5 else -0.0741))
    total += (((-0.1179 if f2 <= 1e-35 else ((((0.0816 if f7 <= 2.5 else -0.1202) if f12 <= 0.931305 else -0.125) if f64 <= 1e-35 else -0.1887) if f52 <= 2.5 else ((0.0605 if f33 <= 0.812843 else -0.133) if f54 <= 0.355242 else -0.1379))) if f10 <= 1e-35 else 0.1221) if f49 <= 3.5 else (((((0.1273 if f18 <= 17.5 else -0.0267) if f52 <= 4.5 else -0.0085) if f23 <= 0.366831 else (0.0438 if f13 <= 0.706862 else -0.2084)) if f61 <= 1e-35 else -0.1415) if f1 <= 0.218842 else -0.1169))
    total += ((((((0.0493 if f54 <= 0.258047 else -0.0774) if f44 <= 0.499052 else 0.0582) if f63 <= 1e-35 else -0.1457) if f47 <= 0.0642775 else -0.14) if f50 <= 8.5 else (((((0.0904 if f65 <= 1e-35 else -0.038) if f66 <= 1e-35 else (-0.291 if f54 <= 0.999439 else 0.1295)) if f1 <= 0.364171 else -0.1143) if f53 <= 2.5 else (0.0222 if f54 <= 0.540407 else -0.1202)) if f23 <= 0.414214 else -0.0891)) if f36 <= 0.604171 else ((0.0781 if f29 <= 0.36682 else -0.0797) if f21 <= 122.893 else 0.1236))
    total += ((((((-0.1019 if f16 <= 1e-35 else 0.1056) if f40 <= 1e-35 else ((((-0.0106 if f2 <= 1e-35 else 0.1142) if f5 <= 4.5 else 0.2105) if f5 <= 6.5 else -0.1262) if f67 <= 1e-35 else -0.1204)) if f41 <= 8.5 else (-0.007 if f68 <= 1e-35 else -0.1394)) if f63 <= 1e-35 else -0.1309) if f48 <= 0.437685 else -0.1377) if f21 <= 117.321 else (-0.0258 if f2 <= 1e-35 else ((0.141 if f52 <= 1e-35 else 0.0546) if f40 <= 34.5 else (-0.121 if f47 <= 1e-35 else 0.0518))))
    total += ((0.0582 if f54 <= 0.186537 else (((-0.0291 if f18 <= 1e-35 else -0.1314) if f37 <= 132.5 else 0.1918) if f47 <= 0.211292 else -0.1491)) if f43 <= 0.0406172 else ((((-0.0731 if f2 <= 1e-35 else 0.0295) if f58 <= 1.5 else -0.0925) if f28 <= 225.041 else 0.0778) if f49 <= 2.5 else ((((0.1005 if f46 <= 0.0174192 else (-0.1129 if f60 <= 1e-35 else 0.0281)) if f71 <= 1e-35 else (-0.4717 if f8 <= 2.5 else -0.0641)) if f8 <= 25.5 else 0.1116) if f67 <= 1e-35 else -0.1231)))
    total += (((((-0.0536 if f38 <= 118.82 else ((0.1543 if f13 <= 0.0281172 else 0.0013) if f65 <= 1e-35 else -0.1375)) if f37 <= 3.5 else ((0.1019 if f39 <= 16.5 else -0.0068) if f48 <= 0.482987 else -0.1187)) if f58 <= 2.5 else ((-0.1533 if f72 <= 1e-35 else -0.038) if f55 <= 330.052 else 0.1215)) if f12 <= 0.664523 else (-0.1072 if f37 <= 86.5 else 0.1267)) if f42 <= 0.729155 else ((0.0222 if f29 <= 0.182947 else -0.2125) if f2 <= 1e-35 else (0.1352 if f13 <= 0.706862 else 0.0403)))
    total += (((-0.0548 if f46 <= 0.0640513 else -0.1458) if f50 <= 6.5 else (((((0.0467 if f29 <= 0.850287 else -0.085) if f49 <= 33.5 else 0.137) if f61 <= 1e-35 else -0.1753) if f71 <= 1e-35 else -0.1334) if f13 <= 0.770719 else (0.0056 if f46 <= 0.00431591 else -0.1112))) if f8 <= 27.5 else ((((0.0912 if f52 <= 6.5 else -0.0604) if f61 <= 1e-35 else -0.1253) if f12 <= 0.650622 else -0.0515) if f42 <= 0.683642 else (0.1268 if f20 <= 8.5 else (0.0799 if f51 <= 8.5 else -0.136))))
    total += ((((-0.1002 if f42 <= 0.683642 else 0.1087) if f37 <= 16.5 else ((-0.1188 if f38 <= 23.5417 else 0.1038) if f5 <= 1e-35 else -0.0938)) if f10 <= 1e-35 else 0.133) if f50 <= 4.5 else (((((0.0239 if f37 <= 28.5 else 0.1267) if f61 <= 1e-35 else -0.1649) if f23 <= 0.366831 else -0.0778) if f58 <= 2.5 else -0.1234) if f8 <= 23.5 else ((-0.0129 if f60 <= 1e-35 else 0.1173) if f40 <= 33.5 else ((-0.1515 if f50 <= 41.5 else 0.049) if f37 <= 17.5 else 0.0749))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0461 if f37 <= 1.5 else ((0.0933 if f39 <= 8.5 else 0.0067) if f12 <= 0.552115 else -0.021)) if f74 <= 1e-35 else -0.1674) if f57 <= 4.5 else (-0.0097 if f69 <= 1e-35 else -0.1535)) if f10 <= 1e-35 else 0.1185) if f47 <= 0.303177 else -0.1139) if f36 <= 0.643461 else ((0.1268 if f38 <= 50.0935 else -0.0566) if f2 <= 1e-35 else (((0.0794 if f12 <= 0.931305 else -0.1678) if f3 <= 3.17966 else (-0.0266 if f40 <= 19.5 else -0.4647)) if f36 <= 0.910496 else 0.1301)))
    total += (((((-0.0218 if f10 <= 1e-35 else 0.1175) if f50 <= 4.5 else ((((0.1022 if f1 <= 0.228321 else (-0.1908 if f46 <= 0.123641 else 0.06)) if f75 <= 1e-35 else -0.0719) if f11 <= 1e-35 else -0.0724) if f23 <= 0.778499 else (-0.0661 if f73 <= 1e-35 else 0.0842))) if f67 <= 1e-35 else -0.1013) if f58 <= 2.5 else ((-0.1222 if f50 <= 33.5 else 0.0191) if f21 <= 117.321 else 0.0477)) if f13 <= 0.804965 else ((-0.0039 if f23 <= 0.168882 else -0.1388) if f48 <= 0.15415 else -0.1363))
    total += ((((((0.0206 if f18 <= 15.5 else (0.0945 if f54 <= 0.227927 else -0.1464)) if f39 <= 17.5 else (-0.1284 if f49 <= 20.5 else 0.0535)) if f72 <= 1e-35 else (((((0.0673 if f41 <= 1e-35 else -0.0675) if f8 <= 20.5 else 0.1037) if f5 <= 4.5 else 0.195) if f75 <= 1e-35 else -0.063) if f54 <= 0.889228 else -0.0331)) if f74 <= 1e-35 else -0.1765) if f29 <= 0.882666 else -0.0978) if f36 <= 0.798346 else ((-0.0025 if f0 <= 104.223 else 0.1106) if f5 <= 1e-35 else -0.1194))
    total += ((((-0.0026 if f18 <= 1e-35 else -0.0732) if f37 <= 16.5 else 0.0597) if f48 <= 0.215562 else (-0.1292 if f38 <= 118.82 else -0.0044)) if f49 <= 3.5 else (((((0.0582 if f57 <= 1.5 else -0.1514) if f66 <= 1e-35 else -0.404) if f8 <= 2.5 else ((0.1046 if f1 <= 0.0283698 else (0.0476 if f20 <= 37.5 else -0.1719)) if f57 <= 2.5 else ((0.0158 if f69 <= 1e-35 else -0.1893) if f72 <= 1e-35 else 0.1032))) if f61 <= 1e-35 else -0.1055) if f1 <= 0.690826 else -0.1406))
    total += ((((((((0.0576 if f38 <= 430.933 else -0.1764) if f47 <= 0.0108366 else (-0.1123 if f51 <= 5.5 else -0.0076)) if f49 <= 8.5 else 0.0733) if f8 <= 15.5 else ((-0.0808 if f32 <= 1e-35 else 0.0825) if f74 <= 1e-35 else -0.1378)) if f66 <= 1e-35 else -0.1975) if f68 <= 1e-35 else ((-0.0164 if f47 <= 0.0440201 else -0.1072) if f50 <= 21.5 else (-0.0749 if f51 <= 6.5 else 0.1084))) if f1 <= 0.690826 else -0.1361) if f63 <= 1e-35 else (-0.1116 if f21 <= 168.722 else 0.0756))
    total += (((((-0.068 if f10 <= -1e-35 else (0.1293 if f52 <= 9.5 else -0.0831)) if f65 <= 1e-35 else -0.1301) if f47 <= 0.0160873 else -0.0729) if f12 <= 0.552115 else -0.0944) if f50 <= 4.5 else ((((((-0.0597 if f60 <= 1e-35 else ((0.02 if f11 <= 1e-35 else -0.1922) if f55 <= 168.274 else 0.1106)) if f37 <= 7.5 else 0.0813) if f66 <= 1e-35 else (-0.1774 if f70 <= 1e-35 else 0.0921)) if f67 <= 1e-35 else -0.0929) if f74 <= 1e-35 else -0.1848) if f29 <= 0.413188 else -0.0462))
    total += ((((((((-0.0271 if f39 <= 15.5 else -0.1209) if f37 <= 36.5 else 0.0784) if f5 <= 1e-35 else (((0.0281 if f40 <= 4.5 else 0.2053) if f41 <= -79.5 else 0.0144) if f5 <= 6.5 else -0.0869)) if f56 <= 58.5 else (0.0918 if f5 <= 1e-35 else -0.0292)) if f1 <= 0.163154 else (-0.1163 if f37 <= 16.5 else (0.208 if f37 <= 19.5 else -0.0472))) if f10 <= 1e-35 else 0.1225) if f63 <= 1e-35 else (-0.1477 if f72 <= 1e-35 else 0.0063)) if f36 <= 0.910496 else 0.0809)
    total += (((((((0.1067 if f67 <= 1e-35 else -0.0665) if f54 <= 0.454491 else (-0.0132 if f2 <= 1e-35 else ((0.0353 if f64 <= 1e-35 else -0.1409) if f56 <= 28.5 else 0.1164))) if f53 <= 10.5 else -0.1511) if f13 <= 0.534351 else (-0.0077 if f64 <= 1e-35 else (-0.2103 if f51 <= 8.5 else 0.0349))) if f58 <= 2.5 else (-0.1207 if f72 <= 1e-35 else ((-0.1296 if f38 <= 168.189 else 0.0407) if f50 <= 8.5 else 0.0866))) if f36 <= 0.910496 else 0.0989) if f13 <= 0.920957 else -0.0916)
    total += (((((((0.0477 if f59 <= 1.5 else 0.1333) if f12 <= 0.692384 else -0.0035) if f54 <= 0.478061 else ((-0.0181 if f54 <= 0.792568 else (((-0.0917 if f49 <= 26.5 else 0.0827) if f5 <= 1e-35 else 0.091) if f2 <= 1e-35 else 0.0796)) if f52 <= 3.5 else (-0.0773 if f20 <= 101.5 else 0.2383))) if f75 <= 1e-35 else -0.0776) if f67 <= 1e-35 else -0.0814) if f12 <= 0.931305 else -0.1028) if f33 <= 0.668333 else (-0.1008 if f72 <= 1e-35 else (0.0284 if f41 <= 11.5 else -0.0907)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0278 if f51 <= 5.5 else (((0.0401 if f5 <= 4.5 else (0.1726 if f15 <= 275.5 else 0.0028)) if f54 <= 0.974604 else -0.0448) if f5 <= 6.5 else -0.0932)) if f58 <= 2.5 else (-0.1157 if f60 <= 1e-35 else (-0.0339 if f43 <= 0.912473 else 0.1068))) if f36 <= 0.910496 else (-0.0339 if f2 <= 1e-35 else 0.1306)) if f13 <= 0.755686 else ((-0.0625 if f72 <= 1e-35 else (0.05 if f1 <= 0.0344166 else (-0.2727 if f3 <= 0.648228 else 0.0757))) if f48 <= 0.142441 else -0.1058))
    total += ((((((((((0.0559 if f57 <= 6.5 else -0.1543) if f41 <= 6.5 else ((-0.0263 if f68 <= 1e-35 else -0.1657) if f14 <= 8.47496 else (-0.0754 if f55 <= 96.0043 else 0.0939))) if f65 <= 1e-35 else -0.0699) if f50 <= 31.5 else (-0.0176 if f14 <= 9.19604 else (-0.6062 if f41 <= 1e-35 else -0.005))) if f50 <= 35.5 else 0.063) if f11 <= 1e-35 else -0.0933) if f15 <= 303.5 else 0.1047) if f67 <= 1e-35 else -0.0846) if f23 <= 0.292806 else -0.0473) if f74 <= 1e-35 else -0.1465)
    total += (((((0.0378 if f61 <= 1e-35 else -0.1342) if f38 <= 300.941 else 0.0993) if f3 <= 2.22635 else (-0.1233 if f48 <= 0.0745552 else 0.0224)) if f39 <= 50.5 else (-0.1108 if f13 <= 0.161988 else 0.0634)) if f13 <= 0.534351 else (((0.076 if f54 <= 0.247419 else (-0.0828 if f21 <= 198.321 else ((0.0197 if f45 <= 0.984834 else -0.2646) if f43 <= 0.901726 else 0.1087))) if f25 <= 1e-35 else ((0.0706 if f48 <= 0.0453114 else -0.0912) if f43 <= 0.78435 else 0.1248)) if f48 <= 0.15415 else -0.0963))
    total += (((((0.0392 if f54 <= 0.247419 else ((((-0.0299 if f39 <= 17.5 else -0.1293) if f72 <= 1e-35 else ((-0.0328 if f45 <= 0.850822 else 0.0454) if f58 <= 4.5 else 0.1701)) if f64 <= 1e-35 else ((-0.0192 if f40 <= 6.5 else -0.2726) if f51 <= 7.5 else (-0.1082 if f49 <= 1.5 else 0.0816))) if f49 <= 22.5 else (-0.2764 if f37 <= 36.5 else 0.0618))) if f15 <= 303.5 else 0.0766) if f56 <= 61.5 else 0.0413) if f36 <= 0.910496 else 0.0715) if f1 <= 0.690826 else -0.1185)
    total += (((-0.0003 if f47 <= 0.748852 else -0.1326) if f63 <= 1e-35 else -0.0814) if f8 <= 32.5 else ((0.0485 if f54 <= 0.540407 else ((-0.1398 if f48 <= 0.00669983 else (0.0972 if f29 <= 0.823853 else -0.0904)) if f51 <= 9.5 else (((0.1093 if f52 <= 3.5 else -0.1129) if f9 <= 1e-35 else -0.3217) if f20 <= 11.5 else -0.3658))) if f43 <= 0.901726 else ((-0.1325 if f45 <= 0.976137 else (0.1348 if f20 <= 9.5 else (0.0771 if f32 <= 29.0013 else -0.2585))) if f21 <= 152.179 else 0.1295)))
    total += (((((-0.0155 if f40 <= 6.5 else (0.0192 if f15 <= 133.5 else 0.1083)) if f58 <= 2.5 else -0.0639) if f8 <= 32.5 else 0.0676) if f61 <= 1e-35 else -0.1115) if f12 <= 0.552115 else (((-0.0872 if f50 <= 4.5 else 0.0901) if f47 <= 0.00165745 else -0.124) if f60 <= 1e-35 else (((-0.1355 if f50 <= 2.5 else (0.0888 if f40 <= 10.5 else -0.0636)) if f15 <= 163.5 else ((0.0004 if f43 <= 0.958378 else -0.3001) if f36 <= 0.269347 else 0.0964)) if f43 <= 0.996001 else 0.0847)))
    total += ((((((0.1716 if f14 <= 5.48916 else ((((-0.0619 if f50 <= 20.5 else 0.1264) if f53 <= 1e-35 else 0.066) if f48 <= 0.00315262 else (-0.0104 if f49 <= 18.5 else -0.1306)) if f56 <= 86.5 else 0.0487)) if f50 <= 57.5 else (0.084 if f48 <= 0.358045 else -0.1061)) if f67 <= 1e-35 else -0.0748) if f23 <= 0.715251 else (-0.0799 if f30 <= 1e-35 else 0.0299)) if f10 <= 1e-35 else (0.1465 if f7 <= 1e-35 else (0.1346 if f32 <= 14.0005 else -0.0951))) if f74 <= 1e-35 else -0.1468)
    total += ((((0.0621 if f75 <= 1e-35 else -0.1361) if f54 <= 0.284919 else ((((0.0679 if f47 <= 0.156926 else -0.1022) if f3 <= 1.41883 else -0.1006) if f41 <= -4.5 else -0.0983) if f50 <= 4.5 else ((-0.0325 if f10 <= -1e-35 else 0.1267) if f48 <= 0.0014739 else (-0.0185 if f56 <= 82.5 else 0.0362)))) if f63 <= 1e-35 else ((-0.0287 if f41 <= -79.5 else -0.1283) if f21 <= 222.321 else 0.1129)) if f10 <= 1e-35 else ((0.0869 if f12 <= 0.580707 else -0.0967) if f70 <= 1e-35 else 0.1812))
    total += ((((0.0414 if f65 <= 1e-35 else (-0.0785 if f56 <= 13.5 else 0.0788)) if f61 <= 1e-35 else -0.09) if f12 <= 0.566173 else ((-0.0661 if f50 <= 4.5 else ((0.0365 if f12 <= 0.761957 else (-0.3489 if f22 <= 29.0013 else -0.0499)) if f40 <= -1e-35 else (((0.0712 if f66 <= 1e-35 else -0.1263) if f70 <= 1e-35 else (0.1669 if f57 <= 1e-35 else -0.065)) if f57 <= 6.5 else -0.1848))) if f56 <= 551.5 else -0.1931)) if f58 <= 2.5 else (-0.0798 if f21 <= 152.179 else 0.0242))
    total += (((-0.0127 if f37 <= 1.5 else (((((-0.0028 if f42 <= 0.35297 else 0.093) if f53 <= 1.5 else 0.1322) if f40 <= 44.5 else (0.0309 if f21 <= 237.25 else -0.1938)) if f39 <= 39.5 else -0.0417) if f68 <= 1e-35 else ((0.0733 if f67 <= 1e-35 else -0.1305) if f41 <= -79.5 else (-0.0888 if f14 <= 9.42129 else 0.0689)))) if f71 <= 1e-35 else -0.0556) if f13 <= 0.706862 else (-0.0591 if f37 <= 15.5 else ((0.1012 if f42 <= 0.097758 else -0.0127) if f47 <= 0.19274 else -0.1081)))
    total += ((((-0.1073 if f36 <= 0.987552 else 0.1017) if f60 <= 1e-35 else (-0.0629 if f22 <= 22.9298 else 0.051)) if f40 <= 1e-35 else (((((((-0.0736 if f0 <= 13.0006 else (0.0787 if f56 <= 13.5 else 0.0281)) if f67 <= 1e-35 else -0.0474) if f27 <= 0.601653 else -0.03) if f65 <= 1e-35 else (-0.0962 if f56 <= 25.5 else 0.1287)) if f66 <= 1e-35 else -0.1355) if f64 <= 1e-35 else (0.0073 if f3 <= 0.704639 else -0.1169)) if f17 <= 76.5 else 0.1443)) if f74 <= 1e-35 else -0.1231)
    total += ((((0.1361 if f54 <= 0.247419 else (((-0.0557 if f40 <= 3.5 else (-0.0397 if f8 <= 3.5 else 0.2155)) if f13 <= 0.249252 else -0.091) if f16 <= 1e-35 else (0.0716 if f51 <= 10.5 else (-0.011 if f56 <= 788.0 else -0.3787)))) if f62 <= 1e-35 else (0.0167 if f13 <= 0.433049 else -0.1415)) if f69 <= 1e-35 else (-0.0361 if f57 <= 3.5 else -0.1484)) if f72 <= 1e-35 else ((0.0771 if f16 <= 1e-35 else -0.0371) if f54 <= 0.454491 else (-0.0183 if f8 <= 33.5 else 0.0471)))
    total += (((-0.0074 if f0 <= 122.005 else 0.0587) if f13 <= 0.20468 else (((((-0.0347 if f44 <= 0.999439 else -0.1391) if f25 <= 1e-35 else 0.0374) if f73 <= 1e-35 else (-0.0166 if f28 <= 108.081 else 0.0861)) if f31 <= 1e-35 else (0.0629 if f64 <= 1e-35 else -0.0944)) if f68 <= 1e-35 else (((-0.0579 if f50 <= 25.5 else 0.0709) if f42 <= 0.282383 else (-0.0301 if f44 <= 0.818063 else (-0.2458 if f7 <= 2.5 else 0.0387))) if f21 <= 292.149 else 0.103))) if f36 <= 0.879496 else 0.0497)
    total += (((((-0.0414 if f40 <= 2.5 else (0.0479 if f55 <= 351.882 else -0.0541)) if f41 <= 9.5 else (-0.0929 if f26 <= 81.4783 else 0.0106)) if f1 <= 0.021781 else ((-0.0084 if f37 <= 4.5 else ((-0.5368 if f40 <= 11.5 else -0.0599) if f38 <= 300.941 else 0.0422)) if f46 <= 0.0389748 else -0.0449)) if f37 <= 15.5 else ((-0.1021 if f49 <= 34.5 else 0.0526) if f8 <= 2.5 else ((0.0607 if f57 <= 7.5 else -0.1558) if f74 <= 1e-35 else -0.123))) if f10 <= 1e-35 else 0.0759)
    total += (((((((0.116 if f75 <= 1e-35 else -0.0996) if f41 <= -39.5 else 0.0151) if f15 <= 183.5 else ((0.0404 if f54 <= 0.186537 else -0.1234) if f15 <= 303.5 else 0.0567)) if f57 <= 4.5 else -0.0631) if f54 <= 0.454491 else (-0.0494 if f44 <= 0.499052 else (0.0048 if f26 <= 541.5 else ((-0.2394 if f40 <= 11.5 else 0.0226) if f39 <= 11.5 else 0.0865)))) if f74 <= 1e-35 else -0.1212) if f28 <= 403.11 else ((0.132 if f75 <= 1e-35 else -0.1009) if f15 <= 101.5 else -0.0222))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((((0.0292 if f11 <= 1e-35 else -0.0723) if f5 <= 6.5 else (-0.1175 if f58 <= 4.5 else 0.2292)) if f47 <= 0.0440201 else (-0.0132 if f64 <= 1e-35 else (-0.1769 if f52 <= 5.5 else 0.1411))) if f49 <= 22.5 else -0.1002) if f56 <= 107.5 else ((0.0125 if f8 <= 26.5 else 0.1386) if f40 <= 48.5 else -0.1136)) if f56 <= 494.5 else (0.0469 if f13 <= 0.344124 else (-0.3111 if f44 <= 0.966915 else 0.0571))) if f50 <= 57.5 else 0.0634) if f33 <= 0.149029 else -0.0321)
    total += (((-0.0286 if f40 <= 1e-35 else (((0.0358 if f14 <= 7.98799 else -0.0865) if f8 <= 3.5 else ((0.0371 if f7 <= 1.5 else 0.1065) if f27 <= 0.625477 else (-0.0436 if f21 <= 117.321 else 0.0842))) if f65 <= 1e-35 else ((-0.1 if f49 <= 2.5 else 0.0502) if f27 <= 0.921499 else 0.1036))) if f11 <= 1e-35 else -0.0597) if f1 <= 0.048415 else (((-0.09 if f49 <= 1.5 else 0.0394) if f42 <= 0.0667119 else (0.0419 if f14 <= 6.45971 else -0.1514)) if f8 <= 32.5 else 0.0298))
    total += ((((((0.0811 if f57 <= -1e-35 else (-0.056 if f53 <= 9.5 else 0.1728)) if f37 <= 1.5 else (0.0427 if f54 <= 0.454491 else ((0.0316 if f41 <= -79.5 else (-0.0967 if f37 <= 30.5 else 0.0868)) if f45 <= 0.957853 else 0.0244))) if f10 <= 1e-35 else (0.1521 if f7 <= 1e-35 else (0.1428 if f45 <= 0.779823 else -0.117))) if f63 <= 1e-35 else (-0.1052 if f73 <= 1e-35 else (0.0682 if f41 <= 1e-35 else -0.0899))) if f28 <= 280.013 else 0.0485) if f1 <= 0.79206 else -0.1)
    total += ((((((0.1232 if f52 <= 3.5 else -0.0841) if f47 <= 0.00165745 else (-0.1375 if f16 <= 1e-35 else (0.0858 if f7 <= 2.5 else -0.1266))) if f40 <= 3.5 else ((0.1574 if f14 <= 7.09551 else 0.0404) if f58 <= 1e-35 else -0.0189)) if f33 <= 0.941462 else -0.0814) if f69 <= 1e-35 else (((-0.0903 if f14 <= 7.39082 else 0.024) if f58 <= 4.5 else -0.1453) if f14 <= 8.57501 else -0.1244)) if f72 <= 1e-35 else ((0.0117 if f3 <= 2.94551 else -0.1053) if f18 <= 39.5 else 0.1205))
    total += ((((0.0602 if f23 <= 0.751812 else -0.0513) if f55 <= 11.2679 else (((-0.0736 if f25 <= 1e-35 else -0.0013) if f51 <= 11.5 else ((0.1293 if f39 <= 11.5 else -0.0481) if f65 <= 1e-35 else -0.1079)) if f41 <= -1e-35 else (((0.0486 if f12 <= 0.259293 else -0.1898) if f39 <= 2.5 else 0.0508) if f45 <= 0.972256 else 0.0952))) if f41 <= 5.5 else ((-0.0698 if f76 <= 1e-35 else 0.1317) if f26 <= 166.002 else 0.0155)) if f50 <= 35.5 else (-0.1301 if f51 <= 1.5 else 0.041))
    total += (((((0.0346 if f7 <= 1e-35 else (-0.0945 if f44 <= 0.687476 else -0.0031)) if f59 <= 22.5 else -0.147) if f40 <= 2.5 else (0.0424 if f40 <= 53.5 else (0.0077 if f48 <= 0.229184 else -0.1291))) if f66 <= 1e-35 else -0.1032) if f68 <= 1e-35 else (((((-0.0521 if f17 <= 76.5 else 0.1165) if f19 <= 55.5 else 0.0516) if f4 <= 1e-35 else 0.1416) if f66 <= 1e-35 else 0.1379) if f41 <= 6.5 else ((-0.1038 if f53 <= 11.5 else 0.1773) if f14 <= 9.42129 else 0.0266)))
    total += ((-0.1771 if f45 <= 0.957853 else -0.0024) if f32 <= 1e-35 else ((((((0.0148 if f58 <= 3.5 else -0.0424) if f61 <= 1e-35 else (-0.11 if f18 <= 47.5 else 0.0784)) if f65 <= 1e-35 else ((((0.1632 if f57 <= 1e-35 else -0.0568) if f36 <= 1e-35 else -0.1153) if f27 <= 0.847642 else (-0.0868 if f29 <= 0.0222695 else 0.1914)) if f56 <= 30.5 else 0.1077)) if f58 <= 6.5 else 0.1236) if f47 <= 0.81678 else -0.0987) if f57 <= 6.5 else (-0.1288 if f51 <= 11.5 else 0.0541)))
    total += (-0.067 if f0 <= 13.0006 else ((((0.0665 if f7 <= 1e-35 else -0.0473) if f12 <= 0.368604 else (0.0364 if f7 <= 8.5 else (0.3098 if f47 <= 0.0697047 else 0.0486))) if f13 <= 0.0142307 else (-0.0204 if f59 <= 3.5 else ((((0.0954 if f47 <= 0.175658 else -0.0501) if f75 <= 1e-35 else -0.0714) if f13 <= 0.999754 else -0.143) if f15 <= 217.5 else -0.0539))) if f50 <= 35.5 else (((0.0251 if f36 <= 0.0700597 else -0.1576) if f36 <= 0.0937347 else 0.085) if f1 <= 0.0840562 else -0.0424)))
    total += ((-0.0662 if f0 <= 13.0006 else (((0.0367 if f22 <= 47.0103 else -0.0665) if f5 <= 1e-35 else 0.0758) if f42 <= 0.0126353 else ((((-0.0078 if f1 <= 0.013794 else (-0.039 if f49 <= 6.5 else ((-0.044 if f26 <= 77.0035 else -0.4395) if f26 <= 166.002 else 0.01))) if f49 <= 33.5 else -0.1965) if f37 <= 36.5 else (0.1271 if f46 <= 0.0153739 else -0.0609)) if f56 <= 79.5 else ((-0.0144 if f2 <= 1e-35 else 0.0831) if f56 <= 551.5 else -0.0581)))) if f1 <= 0.834142 else -0.1001)
    total += ((((0.0276 if f53 <= 12.5 else -0.1436) if f39 <= 11.5 else (-0.035 if f18 <= 17.5 else 0.0831)) if f32 <= 221.13 else ((-0.0704 if f0 <= 286.088 else (0.0415 if f64 <= 1e-35 else -0.1271)) if f6 <= 1.5 else 0.086)) if f13 <= 0.755686 else (((((-0.0842 if f0 <= 257.012 else -0.2634) if f21 <= 144.026 else 0.0164) if f37 <= 6.5 else -0.0051) if f25 <= 1e-35 else ((0.0856 if f58 <= 1.5 else -0.0352) if f48 <= 0.215562 else -0.0979)) if f56 <= 551.5 else -0.1497))
    total += (((((-0.0264 if f26 <= 14.0005 else ((0.0586 if f57 <= 3.5 else -0.032) if f26 <= 47.0021 else (-0.0229 if f30 <= 1e-35 else 0.0271))) if f74 <= 1e-35 else -0.1198) if f66 <= 1e-35 else (-0.136 if f70 <= 1e-35 else 0.0711)) if f64 <= 1e-35 else (0.0074 if f48 <= 0.0531521 else ((-0.1685 if f36 <= 0.9001 else 0.076) if f46 <= 0.123641 else -0.0011))) if f10 <= 1e-35 else (((0.0263 if f36 <= 0.0372284 else -0.1837) if f0 <= 122.005 else 0.0904) if f70 <= 1e-35 else 0.1612))
    total += ((((0.0416 if f41 <= -79.5 else -0.0188) if f46 <= 0.00431591 else (-0.0018 if f0 <= 53.0024 else -0.0712)) if f0 <= 145.007 else ((-0.0231 if f2 <= 1e-35 else 0.1212) if f13 <= 0.0281172 else ((((((-0.0262 if f21 <= 100.036 else (-0.0402 if f43 <= 0.750671 else -0.3886)) if f40 <= 8.5 else -0.0422) if f22 <= 344.133 else 0.0867) if f30 <= 1e-35 else 0.0147) if f46 <= 0.123641 else (0.1183 if f40 <= 34.5 else -0.0636)) if f26 <= 166.002 else 0.036))) if f12 <= 0.931305 else -0.0698)
    total += ((((((0.111 if f59 <= 1.5 else -0.0269) if f58 <= 2.5 else -0.1177) if f13 <= 0.534351 else (-0.147 if f42 <= 0.904406 else 0.1007)) if f17 <= 1.5 else -0.1019) if f15 <= 42.5 else (((((((0.0407 if f9 <= -1e-35 else (0.0191 if f55 <= 251.958 else -0.1545)) if f55 <= 389.495 else -0.0389) if f53 <= 9.5 else 0.2236) if f53 <= 12.5 else -0.1162) if f1 <= 0.834142 else -0.0922) if f61 <= 1e-35 else -0.0639) if f66 <= 1e-35 else -0.0643)) if f13 <= 0.755686 else -0.026)
    total += (((((-0.0416 if f15 <= 303.5 else 0.076) if f56 <= 61.5 else (-0.0409 if f8 <= 21.5 else 0.0901)) if f5 <= 1e-35 else (0.0347 if f36 <= 0.290035 else -0.0643)) if f36 <= 0.910496 else (-0.0423 if f2 <= 1e-35 else (0.1277 if f13 <= 0.755686 else (((0.0546 if f55 <= 184.069 else -0.472) if f38 <= 228.75 else 0.0499) if f39 <= 7.5 else 0.1007)))) if f10 <= 1e-35 else (0.1435 if f17 <= 1.5 else (0.0941 if f43 <= 0.0820012 else (-0.13 if f70 <= 1e-35 else 0.104))))
    total += (((((0.0141 if f16 <= 1e-35 else ((-0.0318 if f51 <= 7.5 else 0.0458) if f51 <= 9.5 else -0.0733)) if f43 <= 0.999439 else (-0.0161 if f2 <= 1e-35 else 0.0872)) if f25 <= 3.5 else ((-0.0417 if f8 <= 2.5 else ((0.1215 if f7 <= 1e-35 else (-0.2132 if f44 <= 0.945675 else 0.0209)) if f51 <= 5.5 else ((0.133 if f58 <= 4.5 else -0.0565) if f25 <= 6.5 else -0.0293))) if f71 <= 1e-35 else -0.079)) if f67 <= 1e-35 else -0.0491) if f47 <= 0.81678 else -0.1059)
    return total
