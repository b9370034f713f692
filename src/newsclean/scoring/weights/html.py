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
    f0, f1, f2, f3, _, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, _, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0455 if f55 <= 168.274 else 0.352) if f49 <= 2.5 else (0.441 if f13 <= 0.80466 else 0.1821)) if f52 <= 1.5 else (((-0.0171 if f49 <= 11.5 else 0.2844) if f36 <= 0.0317572 else (0.0913 if f50 <= 3.5 else 0.2881)) if f13 <= 0.671917 else -0.0502)) if f36 <= 0.259443 else (0.5262 if f52 <= 1.5 else (((0.058 if f2 <= 1e-35 else (0.058 if f51 <= 5.5 else 0.3981)) if f52 <= 4.5 else 0.0492) if f36 <= 0.69888 else (0.4857 if f48 <= 0.0808724 else 0.2088))))
    total += (((-0.2705 if f43 <= 0.0365409 else ((-0.1033 if f13 <= 0.80466 else -0.2276) if f58 <= 1e-35 else -0.2424)) if f42 <= 0.111199 else (0.1214 if f53 <= 1e-35 else (-0.1033 if f17 <= 1e-35 else -0.0041))) if f36 <= 0.259443 else (((((-0.0258 if f42 <= 0.0295828 else 0.2046) if f7 <= 1e-35 else (-0.2057 if f36 <= 0.604171 else 0.1658)) if f12 <= 0.678589 else (-0.2269 if f37 <= 16.5 else 0.0537)) if f77 <= 1e-35 else (-0.2422 if f37 <= 115.0 else 0.1184)) if f43 <= 0.427192 else 0.2149))
    total += ((-0.2196 if f43 <= 0.185656 else ((-0.0808 if f49 <= 1.5 else (0.1471 if f1 <= 0.228321 else -0.1465)) if f53 <= 1e-35 else (-0.2128 if f38 <= 112.004 else ((0.146 if f39 <= 34.5 else -0.1882) if f18 <= 9.5 else -0.2196)))) if f36 <= 0.431997 else ((((0.2062 if f1 <= 0.408362 else -0.1402) if f66 <= 1e-35 else (-0.3056 if f38 <= 157.598 else 0.1426)) if f18 <= 1e-35 else (0.1171 if f48 <= 0.0596072 else -0.0879)) if f5 <= 2.5 else (0.0722 if f68 <= 1e-35 else -0.2558)))
    total += (((((-0.1921 if f10 <= 1e-35 else -0.0337) if f34 <= 1e-35 else (-0.0337 if f18 <= 2.5 else (-0.1789 if f15 <= 303.5 else -0.0337))) if f48 <= 0.155675 else -0.227) if f55 <= 60.2016 else (-0.0337 if f18 <= 1e-35 else (-0.1921 if f59 <= 12.5 else (-0.0337 if f48 <= 0.109601 else -0.2122)))) if f42 <= 0.18332 else (((-0.0337 if f34 <= 1e-35 else (0.1365 if f48 <= 0.170307 else -0.0267)) if f2 <= 1e-35 else (0.1365 if f42 <= 0.606171 else 0.1975)) if f18 <= 1e-35 else -0.0337))
    total += (((((-0.2041 if f38 <= 1e-35 else (-0.1809 if f37 <= 13.5 else -0.0212)) if f37 <= 95.5 else 0.0614) if f10 <= 1e-35 else 0.1283) if f38 <= 105.125 else ((((0.1356 if f53 <= 6.5 else -0.0924) if f7 <= 1e-35 else -0.0355) if f77 <= 1e-35 else -0.1465) if f12 <= 0.664523 else (-0.1694 if f37 <= 18.5 else 0.0245))) if f16 <= 1e-35 else ((-0.1337 if f42 <= 0.606171 else 0.1788) if f50 <= 3.5 else ((-0.0642 if f37 <= 7.5 else 0.159) if f42 <= 0.156006 else 0.1752)))
    total += ((((-0.1784 if f45 <= 0.68829 else (-0.0736 if f59 <= 10.5 else 0.1218)) if f8 <= 32.5 else ((-0.2143 if f45 <= 0.824101 else 0.0929) if f60 <= 1e-35 else 0.1423)) if f49 <= 2.5 else ((0.1226 if f46 <= 0.197349 else (0.0968 if f7 <= 1e-35 else -0.1622)) if f21 <= 117.249 else 0.1724)) if f53 <= 1e-35 else (((-0.0142 if f58 <= 1e-35 else -0.1636) if f54 <= 0.454491 else -0.1872) if f21 <= 94.8887 else (-0.0142 if f8 <= 17.5 else (0.0198 if f45 <= 0.964164 else 0.1635))))
    total += ((((((-0.1323 if f59 <= 6.5 else -0.0029) if f41 <= -79.5 else (-0.1721 if f76 <= 1e-35 else 0.0003)) if f48 <= 0.215905 else -0.1942) if f10 <= 1e-35 else 0.0003) if f37 <= 16.5 else (0.0003 if f48 <= 0.440259 else (-0.1969 if f43 <= 0.0505456 else 0.0003))) if f42 <= 0.0561336 else ((0.031 if f13 <= 0.431919 else 0.0003) if f43 <= 0.570643 else (0.031 if f2 <= 1e-35 else (((0.1331 if f13 <= 0.204583 else 0.031) if f59 <= 1.5 else 0.158) if f42 <= 0.606171 else 0.17))))
    total += (((((-0.128 if f50 <= 25.5 else 0.0629) if f49 <= 3.5 else (0.1085 if f1 <= 0.190599 else -0.1543)) if f53 <= 1e-35 else ((-0.1555 if f17 <= 1e-35 else (-0.1093 if f36 <= 0.0317572 else 0.0928)) if f58 <= 1e-35 else -0.1791)) if f10 <= 1e-35 else 0.1768) if f36 <= 0.431997 else ((0.1514 if f1 <= 0.601653 else -0.2479) if f40 <= 33.5 else ((0.0543 if f12 <= 0.538126 else -0.2093) if f36 <= 0.640477 else ((-0.007 if f37 <= 20.5 else 0.1705) if f61 <= 1e-35 else -0.1317))))
    total += ((((-0.1322 if f35 <= 1e-35 else -0.0331) if f55 <= 1e-35 else (((-0.0719 if f55 <= 143.411 else (0.0879 if f5 <= 6.5 else -0.19)) if f39 <= 10.5 else -0.1862) if f50 <= 8.5 else (0.1067 if f23 <= 0.667892 else -0.0787))) if f18 <= 1e-35 else (-0.0323 if f54 <= 0.186537 else -0.1663)) if f36 <= 0.431997 else ((((0.1493 if f12 <= 0.964951 else -0.0944) if f13 <= 0.9547 else -0.0516) if f52 <= 5.5 else -0.0393) if f5 <= 2.5 else (-0.1933 if f50 <= 27.5 else 0.0539)))
    total += (((-0.1543 if f10 <= 1e-35 else 0.1278) if f38 <= 2.0082 else ((((-0.1222 if f8 <= 2.5 else 0.0572) if f12 <= 0.448236 else (-0.1259 if f73 <= 1e-35 else 0.033)) if f69 <= 1e-35 else -0.1452) if f72 <= 1e-35 else (0.0572 if f28 <= 108.038 else 0.14))) if f16 <= 1e-35 else (((((0.137 if f5 <= 6.5 else -0.1058) if f12 <= 0.964951 else -0.1354) if f61 <= 1e-35 else -0.1881) if f74 <= 1e-35 else -0.4335) if f52 <= 1.5 else (-0.1171 if f50 <= 8.5 else 0.0852)))
    total += ((-0.1402 if f38 <= 2.0082 else ((((-0.0211 if f14 <= 7.5282 else 0.1353) if f52 <= 6.5 else -0.0769) if f39 <= 57.5 else -0.1466) if f18 <= 1e-35 else (-0.1239 if f37 <= 16.5 else (0.0765 if f23 <= 0.292806 else -0.1285)))) if f16 <= 1e-35 else (((((((0.0944 if f65 <= 1e-35 else -0.1126) if f63 <= 1e-35 else -0.2122) if f64 <= 1e-35 else -0.1878) if f37 <= 7.5 else 0.1254) if f42 <= 0.683642 else 0.142) if f1 <= 0.364171 else -0.2122) if f52 <= 3.5 else -0.1317))
    total += (((0.0721 if f47 <= 0.0407702 else (-0.1894 if f50 <= 18.5 else -0.0041)) if f2 <= 1e-35 else (0.0862 if f54 <= 0.792568 else 0.148)) if f52 <= 1e-35 else ((-0.114 if f47 <= 0.391608 else -0.1672) if f43 <= 0.0365409 else (((((-0.0574 if f34 <= 1e-35 else 0.1004) if f2 <= 1e-35 else 0.1163) if f13 <= 0.556028 else ((-0.0424 if f25 <= 1e-35 else 0.0631) if f64 <= 1e-35 else -0.114)) if f58 <= 2.5 else (-0.1031 if f9 <= 1e-35 else 0.1788)) if f23 <= 0.409674 else -0.114)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0624 if f13 <= 0.755631 else -0.1492) if f37 <= 13.5 else (0.1302 if f68 <= 1e-35 else -0.0769)) if f48 <= 0.268915 else -0.1553) if f49 <= 5.5 else (((0.1265 if f71 <= 1e-35 else -0.1614) if f13 <= 0.77123 else -0.0441) if f63 <= 1e-35 else -0.1614)) if f38 <= 152.967 else ((((0.0793 if f75 <= 1e-35 else -0.1504) if f64 <= 1e-35 else -0.1935) if f49 <= 2.5 else (0.1416 if f1 <= 0.218842 else -0.1052)) if f40 <= 41.5 else (-0.141 if f37 <= 18.5 else 0.0664)))
    total += ((((-0.0658 if f50 <= 3.5 else (-0.0173 if f72 <= 1e-35 else 0.1011)) if f48 <= 0.045291 else (((-0.1242 if f50 <= 18.5 else (-0.1344 if f51 <= 5.5 else 0.0506)) if f8 <= 31.5 else 0.0204) if f13 <= 0.755631 else -0.1553)) if f10 <= 1e-35 else 0.1524) if f16 <= 1e-35 else (((-0.0953 if f8 <= 25.5 else 0.0925) if f12 <= 0.566287 else -0.1609) if f50 <= 3.5 else ((0.1231 if f13 <= 0.653408 else (-0.1232 if f45 <= 0.750852 else 0.069)) if f1 <= 0.218842 else -0.1232)))
    total += (((((-0.1066 if f28 <= 314.014 else 0.0608) if f10 <= 1e-35 else 0.1088) if f37 <= 7.5 else (0.0735 if f68 <= 1e-35 else -0.047)) if f47 <= 0.257921 else -0.1387) if f0 <= 145.007 else ((((0.1211 if f77 <= 1e-35 else -0.1498) if f7 <= 1e-35 else (((-0.1076 if f45 <= 0.980491 else 0.1045) if f28 <= 73.0033 else 0.1392) if f65 <= 1e-35 else -0.1393)) if f18 <= 1e-35 else (-0.085 if f72 <= 1e-35 else 0.1041)) if f52 <= 4.5 else (-0.0184 if f54 <= 0.540407 else -0.1458)))
    total += ((((((-0.0784 if f40 <= 4.5 else 0.0137) if f10 <= 1e-35 else 0.1308) if f49 <= 3.5 else 0.1163) if f58 <= 2.5 else (-0.1492 if f44 <= 0.608779 else -0.0052)) if f13 <= 0.579239 else (-0.1288 if f43 <= 0.570643 else -0.0386)) if f36 <= 0.604171 else ((((0.1372 if f13 <= 0.708115 else (0.0813 if f23 <= 0.315302 else -0.1843)) if f66 <= 1e-35 else -0.1843) if f1 <= 0.601653 else -0.1843) if f77 <= 1e-35 else ((-0.1589 if f36 <= 0.69888 else 0.1365) if f36 <= 0.86941 else -0.2358)))
    total += ((((((-0.0753 if f59 <= 3.5 else 0.0869) if f10 <= 1e-35 else 0.0903) if f37 <= 3.5 else (0.0903 if f68 <= 1e-35 else (((0.0873 if f48 <= 0.109601 else -0.1137) if f58 <= 1e-35 else (-0.1468 if f14 <= 9.42495 else 0.0263)) if f43 <= 0.224964 else 0.0903))) if f48 <= 0.40584 else -0.1208) if f12 <= 0.650648 else ((-0.1445 if f43 <= 0.750671 else -0.0419) if f37 <= 16.5 else ((-0.1312 if f8 <= 3.5 else 0.0851) if f48 <= 0.170307 else -0.1458))) if f42 <= 0.606171 else 0.0903)
    total += ((((0.0166 if f40 <= -79.5 else -0.1461) if f40 <= 1e-35 else (((0.0961 if f67 <= 1e-35 else -0.0915) if f65 <= 1e-35 else -0.0661) if f41 <= 9.5 else (-0.0915 if f49 <= 5.5 else 0.0726))) if f13 <= 0.653408 else (((-0.0959 if f49 <= 16.5 else -0.287) if f5 <= 1e-35 else (-0.0852 if f49 <= 2.5 else (0.2047 if f41 <= 11.5 else 0.0037))) if f48 <= 0.142849 else -0.1475)) if f36 <= 0.640477 else ((0.1105 if f38 <= 46.9615 else -0.0782) if f2 <= 1e-35 else 0.1105))
    total += ((((((-0.0842 if f15 <= 42.5 else (0.0564 if f53 <= 4.5 else -0.0512)) if f47 <= 0.0160873 else -0.0842) if f60 <= 1e-35 else 0.0564) if f68 <= 1e-35 else (-0.0842 if f48 <= 0.155675 else -0.1378)) if f63 <= 1e-35 else (-0.1378 if f36 <= 0.185259 else ((-0.3439 if f36 <= 0.740355 else -0.1378) if f53 <= 1e-35 else -0.1378))) if f21 <= 117.249 else ((0.0564 if f42 <= 0.683642 else (0.0564 if f55 <= 168.274 else 0.1154)) if f36 <= 0.911201 else (0.0564 if f2 <= 1e-35 else 0.1462)))
    total += (((((-0.0644 if f10 <= 1e-35 else 0.1259) if f50 <= 4.5 else (((0.06 if f74 <= 1e-35 else -0.1473) if f61 <= 1e-35 else -0.1473) if f66 <= 1e-35 else -0.1519)) if f58 <= 3.5 else (-0.1524 if f72 <= 1e-35 else 0.009)) if f13 <= 0.80466 else -0.1084) if f36 <= 0.604171 else (((((0.0889 if f58 <= 2.5 else -0.0693) if f36 <= 0.813587 else 0.1268) if f13 <= 0.940065 else -0.0667) if f66 <= 1e-35 else -0.2248) if f5 <= 1e-35 else (0.1716 if f38 <= 42.226 else -0.1231)))
    total += (((((((-0.0093 if f46 <= 0.0433446 else -0.0875) if f2 <= 1e-35 else (0.0028 if f50 <= 13.5 else 0.1041)) if f35 <= 1e-35 else (0.088 if f67 <= 1e-35 else -0.0875)) if f71 <= 1e-35 else -0.0875) if f63 <= 1e-35 else -0.0875) if f13 <= 0.80466 else ((-0.0827 if f37 <= 16.5 else 0.0666) if f53 <= 1.5 else -0.1358)) if f36 <= 0.766128 else ((-0.0427 if f0 <= 86.0039 else 0.119) if f20 <= 5.5 else (0.0226 if f23 <= 0.121292 else (0.1017 if f37 <= 4.5 else -0.295))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0572 if f0 <= 113.005 else (0.0602 if f12 <= 0.580707 else -0.0458)) if f49 <= 2.5 else (0.0602 if f71 <= 1e-35 else -0.0572)) if f1 <= 0.0287254 else (-0.0572 if f13 <= 0.77123 else -0.1416)) if f58 <= 2.5 else ((-0.1539 if f45 <= 0.929245 else (-0.1525 if f60 <= 1e-35 else (0.0563 if f13 <= 0.863341 else -0.1525))) if f59 <= 20.5 else (0.0602 if f52 <= 4.5 else -0.1194))) if f21 <= 117.249 else (0.0602 if f42 <= 0.904406 else (0.0602 if f2 <= 1e-35 else 0.1442)))
    total += ((((((0.1309 if f58 <= 1e-35 else 0.0188) if f54 <= 0.478061 else (-0.0344 if f0 <= 133.006 else ((0.1203 if f13 <= 0.34393 else (-0.0449 if f38 <= 285.592 else 0.1137)) if f52 <= 3.5 else -0.0581))) if f74 <= 1e-35 else -0.1821) if f12 <= 0.636627 else (-0.1035 if f44 <= 0.687835 else (-0.0535 if f5 <= 1e-35 else 0.0744))) if f29 <= 0.850287 else -0.1085) if f36 <= 0.813587 else ((0.1214 if f13 <= 0.755631 else 0.0307) if f5 <= 1e-35 else (0.0506 if f68 <= 1e-35 else -0.2065)))
    total += ((((((0.1634 if f75 <= 1e-35 else -0.0107) if f48 <= 0.0491329 else -0.0107) if f54 <= 0.247419 else (-0.0107 if f10 <= 1e-35 else 0.0882)) if f49 <= 2.5 else ((-0.0107 if f37 <= 1.5 else ((0.1044 if f61 <= 1e-35 else -0.0107) if f12 <= 0.820017 else (-0.0107 if f44 <= 0.97493 else 0.1148))) if f39 <= 12.5 else ((-0.0107 if f37 <= 132.5 else 0.0978) if f42 <= 0.904406 else 0.0978))) if f63 <= 1e-35 else (-0.1153 if f72 <= 1e-35 else -0.0107)) if f1 <= 0.280078 else -0.1153)
    total += ((((((0.0403 if f77 <= 1e-35 else 0.1927) if f41 <= -79.5 else ((-0.0803 if f41 <= -1e-35 else 0.0246) if f68 <= 1e-35 else -0.0803)) if f67 <= 1e-35 else -0.1399) if f71 <= 1e-35 else (-0.0945 if f36 <= 0.453184 else (-0.4782 if f8 <= 11.5 else -0.0531))) if f23 <= 0.409674 else -0.1038) if f8 <= 32.5 else ((((0.1015 if f20 <= 6.5 else (0.068 if f39 <= 6.5 else -0.0602)) if f67 <= 1e-35 else -0.0602) if f74 <= 1e-35 else -0.1706) if f57 <= 6.5 else -0.1608))
    total += ((((((((((0.1403 if f47 <= 0.00486209 else 0.0456) if f54 <= 0.454491 else (0.0125 if f0 <= 406.705 else 0.0984)) if f50 <= 35.5 else 0.1155) if f11 <= 1e-35 else -0.0774) if f33 <= 0.278129 else -0.023) if f5 <= 6.5 else -0.112) if f66 <= 1e-35 else -0.1568) if f12 <= 0.820017 else ((-0.1515 if f15 <= 237.5 else 0.0318) if f44 <= 0.922931 else 0.0318)) if f74 <= 1e-35 else -0.1634) if f23 <= 0.365671 else ((-0.0713 if f0 <= 122.005 else 0.0695) if f13 <= 0.297206 else -0.1208))
    total += ((((((((((0.0527 if f38 <= 271.614 else 0.1262) if f64 <= 1e-35 else (-0.0795 if f56 <= 51.5 else 0.0665)) if f5 <= 6.5 else -0.0872) if f66 <= 1e-35 else -0.112) if f1 <= 0.834142 else -0.112) if f74 <= 1e-35 else -0.1144) if f39 <= 59.5 else -0.0992) if f67 <= 1e-35 else -0.1144) if f12 <= 0.622983 else (-0.1028 if f60 <= 1e-35 else (-0.06 if f15 <= 163.5 else (-0.0412 if f36 <= 0.289145 else 0.128)))) if f36 <= 0.911201 else (0.1016 if f1 <= 0.692582 else -0.2113))
    total += ((((-0.0546 if f50 <= 41.5 else 0.0813) if f5 <= 1e-35 else ((((0.2344 if f41 <= -79.5 else 0.0947) if f53 <= 4.5 else -0.0099) if f47 <= 0.0253609 else -0.0287) if f5 <= 6.5 else -0.0647)) if f46 <= 0.00445879 else -0.0647) if f8 <= 21.5 else (((-0.0065 if f2 <= 1e-35 else 0.0919) if f13 <= 0.513684 else (((0.0394 if f41 <= 8.5 else -0.0652) if f69 <= 1e-35 else -0.1167) if f21 <= 122.721 else 0.0394)) if f57 <= 5.5 else (0.0456 if f69 <= 1e-35 else -0.2227)))
    total += (((((((-0.0336 if f37 <= 1.5 else 0.11) if f51 <= 21.5 else -0.0673) if f54 <= 0.454491 else ((((-0.0432 if f10 <= -1e-35 else ((-0.0229 if f0 <= 174.039 else 0.0839) if f37 <= 14.5 else 0.1113)) if f51 <= 9.5 else (-0.0673 if f31 <= 4.5 else 0.1113)) if f53 <= 1e-35 else -0.0627) if f10 <= 1e-35 else 0.1113)) if f63 <= 1e-35 else -0.0673) if f71 <= 1e-35 else (-0.1975 if f73 <= 1e-35 else 0.0166)) if f36 <= 0.911201 else 0.0897) if f29 <= 0.850287 else -0.0746)
    total += ((((((0.0029 if f8 <= 24.5 else (0.0471 if f56 <= 61.5 else 0.1451)) if f5 <= 3.5 else 0.1581) if f5 <= 6.5 else -0.0962) if f12 <= 0.552256 else ((((0.0251 if f33 <= 0.715251 else -0.0886) if f12 <= 0.931337 else -0.1172) if f14 <= 8.99315 else (-0.1172 if f14 <= 9.89746 else 0.0693)) if f36 <= 0.911201 else 0.0806)) if f61 <= 1e-35 else -0.1172) if f58 <= 2.5 else ((-0.1439 if f38 <= 271.614 else -0.0465) if f72 <= 1e-35 else (-0.0465 if f8 <= 33.5 else 0.0978)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0607 if f40 <= 1e-35 else (-0.0606 if f8 <= 2.5 else ((((((-0.0408 if f0 <= 113.005 else 0.1011) if f64 <= 1e-35 else -0.0785) if f37 <= 1.5 else 0.0913) if f12 <= 0.566287 else ((-0.0303 if f73 <= 1e-35 else (-0.0303 if f44 <= 0.394241 else 0.133)) if f64 <= 1e-35 else -0.0785)) if f61 <= 1e-35 else -0.0785) if f75 <= 1e-35 else -0.088))) if f12 <= 0.931337 else -0.1257) if f36 <= 0.911201 else (-0.0341 if f2 <= 1e-35 else 0.1056)) if f1 <= 0.79206 else -0.1297)
    total += (((((((0.0159 if f33 <= 0.114435 else -0.0595) if f21 <= 94.8887 else 0.0653) if f65 <= 1e-35 else (-0.0973 if f56 <= 30.5 else 0.1513)) if f13 <= 0.724498 else -0.0563) if f37 <= 16.5 else (((0.0846 if f25 <= 4.5 else 0.2936) if f37 <= 19.5 else (((0.0401 if f50 <= 41.5 else 0.1219) if f67 <= 1e-35 else -0.0485) if f29 <= 0.154204 else -0.0304)) if f57 <= 7.5 else -0.1247)) if f71 <= 1e-35 else (-0.1099 if f9 <= 1e-35 else 0.1186)) if f1 <= 0.834142 else -0.1247)
    total += ((((((((((0.0411 if f47 <= 0.115965 else -0.06) if f50 <= 31.5 else -0.06) if f50 <= 35.5 else 0.0942) if f12 <= 0.866404 else (-0.06 if f43 <= 0.95828 else 0.1494)) if f56 <= 1e-35 else (-0.06 if f28 <= 47.0103 else (-0.0464 if f8 <= 29.5 else 0.0934))) if f56 <= 79.5 else ((-0.06 if f25 <= 2.5 else 0.0945) if f2 <= 1e-35 else 0.0945)) if f67 <= 1e-35 else -0.06) if f37 <= 132.5 else 0.1482) if f63 <= 1e-35 else -0.06) if f47 <= 0.748852 else -0.1383)
    total += ((((0.091 if f69 <= 1e-35 else (-0.1095 if f72 <= 1e-35 else 0.0466)) if f54 <= 0.247419 else (-0.049 if f44 <= 0.499621 else ((0.0469 if f39 <= 4.5 else (((-0.049 if f49 <= 34.5 else 0.091) if f5 <= 1e-35 else (-0.049 if f51 <= 5.5 else 0.091)) if f38 <= 315.449 else (0.091 if f53 <= 1.5 else -0.049))) if f64 <= 1e-35 else -0.049))) if f48 <= 0.36203 else (-0.1195 if f36 <= 0.431997 else (-0.1546 if f15 <= 93.5 else 0.091))) if f10 <= 1e-35 else 0.091)
    total += (((((0.0298 if f55 <= 155.292 else -0.0529) if f47 <= 0.00165745 else -0.0529) if f60 <= 1e-35 else (0.0298 if f20 <= 13.5 else 0.1016)) if f66 <= 1e-35 else (-0.1705 if f14 <= 9.42495 else 0.075)) if f13 <= 0.708115 else (((-0.0431 if f55 <= 191.912 else ((-0.3645 if f44 <= 0.990294 else -0.0431) if f14 <= 8.16202 else -0.0438)) if f72 <= 1e-35 else ((-0.0431 if f55 <= 303.267 else 0.0945) if f18 <= 1.5 else (-0.0146 if f50 <= 4.5 else 0.1491))) if f23 <= 0.273268 else -0.1181))
    total += (((-0.0696 if f60 <= 1e-35 else (-0.0696 if f12 <= 0.2759 else 0.0633)) if f40 <= 1e-35 else ((((0.045 if f8 <= 38.5 else 0.133) if f55 <= 389.495 else -0.0176) if f40 <= 21.5 else (((0.0858 if f48 <= 0.0674995 else -0.0696) if f54 <= 0.405005 else (-0.0696 if f50 <= 54.5 else 0.0366)) if f7 <= 1.5 else ((-0.0696 if f54 <= 0.969777 else 0.137) if f51 <= 6.5 else 0.1178))) if f65 <= 1e-35 else (-0.0696 if f15 <= 192.5 else 0.0616))) if f1 <= 0.176731 else -0.0696)
    total += ((((0.06 if f63 <= 1e-35 else (0.06 if f15 <= 67.5 else (-0.1284 if f17 <= 74.5 else 0.06))) if f54 <= 0.454491 else (-0.0572 if f45 <= 0.750852 else ((0.0138 if f39 <= 9.5 else (-0.0572 if f54 <= 0.900088 else (-0.0572 if f2 <= 1e-35 else 0.0471))) if f73 <= 1e-35 else 0.0471))) if f57 <= 4.5 else (((-0.0377 if f54 <= 0.672691 else 0.117) if f29 <= 0.334388 else (-0.1088 if f53 <= 11.5 else 0.2102)) if f69 <= 1e-35 else -0.1088)) if f74 <= 1e-35 else -0.1466)
    total += (((((0.0002 if f47 <= 0.0440449 else ((-0.0886 if f50 <= 8.5 else (-0.1867 if f51 <= 1.5 else 0.0002)) if f70 <= 1e-35 else (-0.0506 if f38 <= 105.125 else (-0.0014 if f40 <= 5.5 else -0.258)))) if f49 <= 33.5 else (-0.6108 if f43 <= 0.936954 else 0.0489)) if f56 <= 107.5 else (((-0.0948 if f49 <= 8.5 else 0.0624) if f2 <= 1e-35 else 0.0884) if f40 <= 31.5 else -0.0647)) if f37 <= 34.5 else (0.0884 if f46 <= 0.0174373 else -0.0206)) if f10 <= 1e-35 else 0.0884)
    total += (((((-0.1344 if f51 <= 5.5 else -0.0041) if f37 <= 1.5 else ((((0.0399 if f12 <= 0.448236 else -0.0482) if f3 <= 2.94551 else (-0.2196 if f26 <= 277.031 else 0.0769)) if f42 <= 0.894311 else 0.0842) if f48 <= 0.0674995 else 0.0689)) if f13 <= 0.930652 else -0.0878) if f25 <= 1e-35 else ((0.0749 if f5 <= 6.5 else -0.0957) if f48 <= 0.142849 else (0.0329 if f13 <= 0.34393 else -0.0917))) if f58 <= 2.5 else (-0.1041 if f72 <= 1e-35 else (-0.0505 if f8 <= 32.5 else 0.0865)))
    total += (((0.0389 if f40 <= 2.5 else 0.2153) if f14 <= 5.48916 else (((0.0058 if f14 <= 10.2635 else 0.1023) if f36 <= 0.911201 else (0.0058 if f2 <= 1e-35 else (0.1222 if f13 <= 0.755631 else (0.0058 if f14 <= 8.16202 else 0.0801)))) if f15 <= 568.5 else (0.0058 if f0 <= 19.0009 else 0.1385))) if f63 <= 1e-35 else ((-0.106 if f58 <= 1.5 else -0.1623) if f72 <= 1e-35 else (((-0.0144 if f55 <= 11.8457 else -0.106) if f22 <= 62.0028 else 0.0058) if f55 <= 149.125 else 0.0058)))
    total += (((0.0702 if f13 <= 0.228274 else (0.0467 if f48 <= 0.0491329 else (-0.0095 if f64 <= 1e-35 else -0.2163))) if f54 <= 0.502588 else ((-0.0435 if f44 <= 0.499621 else ((-0.0009 if f36 <= 0.091066 else (0.0141 if f56 <= 9.5 else 0.1153)) if f39 <= 5.5 else ((-0.0435 if f55 <= 273.22 else 0.0386) if f7 <= 1.5 else (-0.0435 if f51 <= 5.5 else 0.1339)))) if f23 <= 0.860612 else (-0.0897 if f5 <= 6.5 else 0.1513))) if f57 <= 6.5 else (0.03 if f69 <= 1e-35 else -0.1842))
    total += (((((-0.0204 if f10 <= 1e-35 else ((0.1127 if f38 <= 32.573 else -0.0204) if f38 <= 119.909 else (-0.0204 if f48 <= 0.00439142 else 0.1534))) if f59 <= 3.5 else (0.086 if f47 <= 0.0194371 else (-0.0204 if f60 <= 1e-35 else (0.086 if f48 <= 0.142849 else -0.0204)))) if f56 <= 79.5 else (0.0047 if f2 <= 1e-35 else 0.0923)) if f68 <= 1e-35 else ((-0.0204 if f67 <= 1e-35 else -0.1023) if f58 <= 2.5 else (-0.1286 if f14 <= 9.42495 else -0.0204))) if f1 <= 0.79206 else -0.1286)
    total += ((((((0.0022 if f36 <= 0.135255 else (0.0163 if f22 <= 11.0005 else -0.1314)) if f60 <= 1e-35 else 0.0163) if f41 <= 6.5 else ((-0.0478 if f68 <= 1e-35 else -0.1282) if f32 <= 166.237 else (0.0688 if f14 <= 8.69768 else -0.0632))) if f37 <= 15.5 else ((0.0688 if f37 <= 19.5 else (0.0688 if f48 <= 0.00315262 else ((-0.0554 if f10 <= -1e-35 else 0.0282) if f3 <= 4.77616 else -0.1314))) if f57 <= 7.5 else -0.1314)) if f10 <= 1e-35 else 0.0688) if f74 <= 1e-35 else -0.1314)
    total += ((((((-0.0264 if f40 <= 1e-35 else (0.0543 if f49 <= 16.5 else (((0.0728 if f40 <= 47.5 else -0.142) if f54 <= 0.839997 else -0.2659) if f54 <= 0.877637 else 0.0494))) if f75 <= 1e-35 else -0.0826) if f27 <= 0.823853 else -0.0369) if f64 <= 1e-35 else ((-0.1194 if f27 <= 0.0145443 else 0.0247) if f42 <= 0.904406 else 0.0797)) if f17 <= 70.5 else (-0.0953 if f40 <= 1e-35 else 0.1547)) if f58 <= 2.5 else ((-0.1036 if f72 <= 1e-35 else -0.0158) if f28 <= 252.01 else 0.0868))
    total += (((-0.0444 if f0 <= 15.0007 else (((0.0347 if f33 <= 0.38936 else -0.0444) if f14 <= 7.87683 else (((0.0347 if f69 <= 1e-35 else -0.0444) if f54 <= 0.284919 else -0.0444) if f54 <= 0.916696 else (-0.0444 if f16 <= 1e-35 else 0.0347))) if f72 <= 1e-35 else ((0.0347 if f36 <= 0.911201 else 0.1168) if f18 <= 37.5 else 0.1911))) if f65 <= 1e-35 else (-0.0444 if f56 <= 28.5 else 0.1063)) if f1 <= 0.0224279 else (-0.0444 if f22 <= 538.33 else (-0.2872 if f37 <= 13.5 else -0.0444)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0019 if f5 <= 1e-35 else ((-0.0019 if f39 <= 1.5 else ((-0.0019 if f44 <= 0.608779 else 0.1227) if f40 <= 4.5 else (((0.1952 if f31 <= 6.5 else -0.0019) if f49 <= 41.5 else -0.0016) if f38 <= 201.912 else -0.0019))) if f41 <= -79.5 else ((((0.0448 if f0 <= 26.0012 else 0.2103) if f47 <= 0.0194371 else 0.0448) if f0 <= 59.0027 else (-0.0019 if f0 <= 209.107 else 0.1422)) if f31 <= 1e-35 else -0.0019))) if f61 <= 1e-35 else (-0.1478 if f38 <= 168.189 else -0.0019))
    total += (((((-0.0916 if f21 <= 18.1693 else (0.0565 if f39 <= 1.5 else -0.0426)) if f40 <= 2.5 else (0.178 if f12 <= 0.0769694 else (-0.0053 if f34 <= 1e-35 else 0.051))) if f41 <= 6.5 else ((-0.2424 if f15 <= 37.5 else (((-0.0702 if f36 <= 0.679444 else -0.2252) if f37 <= 20.5 else 0.0135) if f45 <= 0.957853 else 0.0222)) if f21 <= 151.664 else 0.0222)) if f50 <= 31.5 else (-0.255 if f56 <= 17.5 else 0.0025)) if f50 <= 35.5 else (-0.1259 if f51 <= 1.5 else 0.0451))
    total += (((((0.0642 if f32 <= 15.0007 else -0.0252) if f8 <= 32.5 else (0.0759 if f40 <= 23.5 else (-0.1303 if f53 <= 1e-35 else 0.0248))) if f20 <= 12.5 else (-0.0015 if f10 <= -1e-35 else 0.1179)) if f53 <= 10.5 else -0.1405) if f13 <= 0.534306 else ((((-0.0257 if f59 <= 1.5 else (-0.0607 if f55 <= 251.958 else -0.3112)) if f59 <= 2.5 else 0.0233) if f18 <= 3.5 else (-0.1168 if f40 <= 1.5 else (0.094 if f57 <= 1.5 else 0.0009))) if f27 <= 0.891598 else -0.0875))
    total += (((((((-0.013 if f52 <= 1.5 else 0.0239) if f36 <= 0.902522 else (-0.013 if f40 <= 2.5 else 0.1111)) if f56 <= 54.5 else (0.0123 if f8 <= 21.5 else (0.1345 if f1 <= 0.0287254 else (-0.013 if f27 <= 1e-35 else 0.1168)))) if f68 <= 1e-35 else -0.013) if f1 <= 0.425266 else (-0.013 if f55 <= 107.034 else -0.2107)) if f23 <= 0.292806 else ((-0.102 if f73 <= 1e-35 else (0.0482 if f57 <= 2.5 else -0.0843)) if f30 <= 1e-35 else 0.0375)) if f66 <= 1e-35 else -0.1001)
    total += (((((0.0341 if f3 <= 0.945999 else (0.0009 if f3 <= 9.09887 else 0.1262)) if f54 <= 0.478061 else 0.0009) if f28 <= 403.11 else (0.1255 if f14 <= 8.20842 else ((0.0009 if f55 <= 589.839 else 0.0964) if f36 <= 0.740355 else 0.0858))) if f37 <= 34.5 else ((0.0009 if f49 <= 34.5 else ((0.1032 if f51 <= 21.5 else 0.0009) if f1 <= 0.0583918 else 0.0009)) if f2 <= 1e-35 else 0.1032)) if f67 <= 1e-35 else (-0.1264 if f72 <= 1e-35 else (-0.1264 if f36 <= 0.0748915 else 0.0009)))
    total += (((((-0.0248 if f5 <= 3.5 else 0.0983) if f58 <= -1e-35 else -0.0594) if f0 <= 122.005 else ((((0.0119 if f0 <= 174.039 else -0.1451) if f36 <= 0.902522 else 0.1084) if f15 <= 83.5 else 0.0103) if f22 <= 41.8326 else 0.0224)) if f15 <= 303.5 else (0.0626 if f56 <= 378.5 else -0.1185)) if f28 <= 280.013 else ((((-0.0933 if f25 <= 1e-35 else 0.0602) if f6 <= 1e-35 else 0.1348) if f38 <= 168.189 else (0.1159 if f56 <= 494.5 else -0.118)) if f40 <= 50.5 else -0.1013))
    total += ((((((0.074 if f54 <= 0.284919 else (((-0.001 if f0 <= 231.026 else 0.1045) if f13 <= 0.366995 else (-0.0776 if f60 <= 1e-35 else ((-0.0775 if f32 <= 8.00036 else 0.0447) if f70 <= 1e-35 else (-0.0776 if f36 <= 0.911201 else 0.0948)))) if f25 <= 1e-35 else ((0.084 if f6 <= 1e-35 else -0.0373) if f63 <= 1e-35 else -0.0473))) if f33 <= 0.114435 else -0.0196) if f67 <= 1e-35 else -0.0776) if f65 <= 1e-35 else -0.0507) if f29 <= 0.850287 else -0.0455) if f66 <= 1e-35 else -0.0918)
    total += ((-0.0562 if f0 <= 15.0007 else (((0.0151 if f55 <= 589.839 else 0.1007) if f20 <= 13.5 else ((0.0151 if f40 <= 2.5 else (0.176 if f55 <= 291.919 else 0.0151)) if f22 <= 23.001 else ((0.0151 if f43 <= 0.0443133 else 0.1329) if f20 <= 26.5 else 0.0151))) if f1 <= 0.0142501 else ((((-0.1099 if f2 <= 1e-35 else 0.0151) if f39 <= 5.5 else -0.1099) if f25 <= 1e-35 else 0.0151) if f27 <= 1e-35 else (0.0151 if f13 <= 0.920688 else -0.0928)))) if f74 <= 1e-35 else -0.1099)
    total += ((((((0.0262 if f49 <= 10.5 else (0.0485 if f55 <= 129.378 else -0.0768)) if f11 <= 1e-35 else -0.0768) if f29 <= 0.834577 else -0.0565) if f56 <= 79.5 else 0.0464) if f61 <= 1e-35 else -0.0818) if f12 <= 0.636627 else (((-0.0413 if f43 <= 0.512145 else (0.0678 if f14 <= 8.20842 else -0.0413)) if f55 <= 191.912 else (-0.1613 if f58 <= -1e-35 else (((-0.1566 if f18 <= 3.5 else 0.0472) if f42 <= 0.245325 else 0.0573) if f58 <= 3.5 else -0.1357))) if f36 <= 0.945754 else 0.0837))
    total += ((((0.0264 if f48 <= 0.0014739 else (-0.1024 if f48 <= 0.0741356 else -0.0103)) if f58 <= 2.5 else (-0.1568 if f50 <= 43.5 else 0.0513)) if f5 <= 1e-35 else (0.0408 if f0 <= 53.0024 else (-0.1237 if f15 <= 42.5 else -0.0024))) if f8 <= 16.5 else ((((-0.0428 if f45 <= 0.957853 else 0.0426) if f20 <= 54.5 else (-0.0459 if f0 <= 319.043 else -0.3552)) if f60 <= 1e-35 else 0.0426) if f64 <= 1e-35 else ((0.033 if f62 <= 1e-35 else -0.1805) if f3 <= 1.23633 else -0.1802)))
    total += ((-0.0364 if f37 <= 1.5 else ((((0.0644 if f50 <= 15.5 else 0.1924) if f69 <= 1e-35 else (-0.0974 if f14 <= 7.69735 else (0.0644 if f38 <= 128.912 else -0.0321))) if f15 <= 183.5 else (-0.1155 if f40 <= -2.5 else 0.0194)) if f5 <= 6.5 else -0.1278)) if f54 <= 0.454491 else ((-0.0042 if f54 <= 0.647645 else (((-0.0042 if f13 <= 0.599021 else -0.1124) if f38 <= 17.3798 else -0.1516) if f14 <= 9.11668 else -0.0042)) if f45 <= 0.750852 else (-0.0042 if f37 <= 132.5 else 0.1223)))
    total += ((((-0.0316 if f40 <= 3.5 else ((-0.0111 if f51 <= 8.5 else 0.0383) if f75 <= 1e-35 else -0.0749)) if f49 <= 10.5 else ((0.0175 if f14 <= 7.8332 else ((((0.0388 if f37 <= 14.5 else -0.1824) if f8 <= 31.5 else (-0.0877 if f38 <= 220.393 else -0.402)) if f38 <= 301.457 else (0.0435 if f38 <= 490.5 else -0.2063)) if f56 <= 96.5 else -0.029)) if f73 <= 1e-35 else 0.0435)) if f50 <= 57.5 else (0.0634 if f27 <= 0.149633 else -0.0613)) if f10 <= 1e-35 else 0.0717)
    total += (((-0.0962 if f53 <= 1.5 else (-0.0036 if f33 <= 0.997253 else (-0.138 if f51 <= 13.5 else 0.0181))) if f44 <= 0.608779 else 0.0181) if f50 <= 4.5 else (((-0.0047 if f51 <= 4.5 else (-0.1738 if f8 <= 38.5 else 0.0039)) if f44 <= 0.997744 else 0.0112) if f51 <= 5.5 else ((0.0411 if f51 <= 9.5 else (0.0541 if f39 <= 4.5 else -0.0348)) if f64 <= 1e-35 else (0.0756 if f13 <= 0.249176 else ((0.0363 if f12 <= 0.174437 else -0.1999) if f42 <= 0.778896 else 0.0363)))))
    total += ((0.0093 if f0 <= 145.007 else ((0.0093 if f13 <= 0.992342 else 0.219) if f58 <= -1e-35 else (0.0167 if f22 <= 47.0103 else 0.0853))) if f68 <= 1e-35 else (0.0093 if f13 <= 0.130003 else ((0.0093 if f48 <= 0.0596072 else -0.0602) if f54 <= 0.720727 else ((((0.0093 if f52 <= 4.5 else -0.1388) if f55 <= 218.33 else (-0.2849 if f55 <= 330.052 else -0.0361)) if f50 <= 15.5 else (-0.402 if f55 <= 224.418 else 0.0093)) if f50 <= 21.5 else (0.0093 if f46 <= 0.197349 else -0.1618)))))
    total += ((0.0183 if f54 <= 0.454491 else ((((-0.0405 if f54 <= 0.751244 else 0.0721) if f8 <= 7.5 else (((0.0872 if f65 <= 1e-35 else -0.088) if f6 <= 1e-35 else -0.0849) if f39 <= 4.5 else (0.0115 if f13 <= 0.534306 else -0.1072))) if f14 <= 7.76492 else (0.0278 if f54 <= 0.957628 else 0.2788)) if f14 <= 7.8332 else (-0.0467 if f73 <= 1e-35 else ((-0.0399 if f44 <= 0.173075 else 0.0734) if f54 <= 0.911967 else (-0.0467 if f45 <= 0.991439 else 0.0434))))) if f74 <= 1e-35 else -0.1072)
    return total
