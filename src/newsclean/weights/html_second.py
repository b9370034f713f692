"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+3",
    "p_near3",
    "p_near8",
    "p_siblings",
    "p_box",
    "p_up1",
    "p_alike",
    "alike_length",
    "box_kept",
    "up1_kept",
    "up2_kept",
    "kept_before_share",
    "page_kept",
    "kept_blocks",
    "kept_before",
    "kept_after",
    "upper",
    "digits",
    "mark",
    "title_overlap",
    "words_mean",
    "words_least",
    "words_most",
    "marker_boilerplate",
    "marker_teasers",
    "marker_captions",
    "marker_credits",
    "marker_ends",
    "marker-1",
    "marker+1",
    "since_ends",
    "since_teasers",
    "until_ends",
    "length",
    "link_density",
    "ends",
    "commas",
    "kind",
    "level",
    "words",
    "repeated",
    "in_hint",
    "in_description",
    "in_best",
    "best_share",
    "title_offset",
    "title_lift",
    "description_offset",
    "description_lift",
    "cards",
    "prev_length",
    "next_length",
    "prev_ends",
    "next_ends",
    "prev_kind",
    "next_kind",
    "position",
    "heading_distance",
    "box_density",
    "own_comments",
    "own_chrome",
    "own_meta",
    "in_li",
    "in_aside",
    "in_figure",
    "leaf_tag",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, _, f21, _, f23, f24, _, f26, f27, f28, _, _, f31, _, _, _, f35, f36, f37, _, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, _, _, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71 = row
    total = 0.0
    total += ((((0.0499 if f45 <= 120.5 else 0.3273) if f9 <= 0.25239 else (0.3722 if f18 <= 7.22502 else 0.172)) if f26 <= 0.132792 else (0.4099 if f19 <= 6.5 else (0.1306 if f0 <= 0.205289 else 0.297))) if f0 <= 0.38859 else ((0.1389 if f26 <= -1e-35 else (0.1857 if f36 <= 53.5 else ((0.4073 if f62 <= 0.656369 else (0.1393 if f1 <= 0.0880434 else 0.365)) if f26 <= 0.173196 else (0.534 if f18 <= 8.75749 else 0.4102)))) if f0 <= 0.756586 else (0.4258 if f27 <= -0.925 else 0.5499)))
    total += (((-0.2047 if f10 <= 0.416864 else 0.0513) if f26 <= 0.165093 else ((-0.1728 if f8 <= 0.212482 else 0.0498) if f43 <= 6.5 else -0.1895)) if f14 <= 0.0195433 else ((-0.2368 if f4 <= 0.260059 else -0.0557) if f26 <= -1e-35 else ((-0.2484 if f14 <= 0.302817 else 0.1878) if f36 <= 53.5 else (((((-0.1537 if f26 <= 0.108873 else 0.0891) if f41 <= 1e-35 else 0.0904) if f51 <= 58.5 else -0.1848) if f2 <= 0.119864 else (-0.0725 if f11 <= 0.0777432 else 0.1132)) if f26 <= 0.213875 else 0.1629))))
    total += (((-0.2077 if f28 <= 2.135 else -0.0762) if f12 <= 0.270894 else ((-0.1939 if f27 <= -1.225 else (0.0126 if f50 <= 0.902024 else -0.155)) if f26 <= 0.124045 else 0.053)) if f0 <= 0.445418 else (((-0.0516 if f37 <= 25.5 else (-0.0678 if f16 <= 0.05719 else 0.1268)) if f13 <= 1445.29 else (0.0207 if f62 <= 0.656369 else (-0.1941 if f9 <= 0.595698 else 0.0281))) if f0 <= 0.741401 else (-0.058 if f27 <= -2.185 else (0.1794 if f63 <= 7.5 else (0.1359 if f16 <= 0.999567 else -0.0677)))))
    total += (((-0.2295 if f27 <= -1.09 else -0.1515) if f12 <= 0.270894 else ((-0.0475 if f60 <= 1.5 else 0.16) if f18 <= 7.58582 else (-0.1033 if f45 <= 26.5 else 0.0475))) if f0 <= 0.406898 else (((((0.0397 if f7 <= 0.823966 else -0.1188) if f42 <= 1.37222 else -0.1566) if f27 <= -0.925 else ((-0.0868 if f27 <= 0.445 else 0.0627) if f7 <= 0.28732 else (0.0921 if f55 <= 39.0 else -0.0794))) if f69 <= 1e-35 else -0.2743) if f0 <= 0.822186 else (-0.1007 if f27 <= -2.185 else 0.1544)))
    total += (((-0.1889 if f9 <= 0.15425 else (-0.1455 if f26 <= 0.116705 else 0.0404)) if f0 <= 0.217073 else ((-0.169 if f26 <= 0.213875 else -0.013) if f37 <= 59.5 else (-0.1183 if f27 <= -1.09 else (-0.0238 if f9 <= 0.264221 else (-0.1111 if f57 <= 5.00023 else 0.0952))))) if f0 <= 0.621831 else (((-0.1815 if f37 <= 22.5 else 0.0718) if f26 <= -1e-35 else ((0.1099 if f39 <= 198.009 else -0.1791) if f48 <= -1e-35 else (0.063 if f0 <= 0.726678 else 0.1619))) if f65 <= 1e-35 else -0.1463))
    total += (((((-0.1281 if f45 <= 15.5 else 0.0972) if f17 <= 0.634405 else -0.1334) if f52 <= 2.5 else -0.1785) if f8 <= 0.257413 else ((-0.1132 if f28 <= -1e-35 else ((-0.0019 if f39 <= 231.5 else -0.1483) if f37 <= 59.5 else ((0.0605 if f50 <= 0.611175 else (-0.152 if f16 <= 0.954433 else 0.0199)) if f6 <= 0.281852 else (0.1067 if f5 <= 0.945801 else -0.0065)))) if f70 <= 1e-35 else -0.1483)) if f28 <= 2.135 else ((0.0697 if f42 <= 2.46104 else -0.1785) if f16 <= 0.584843 else 0.1648))
    total += (((-0.1591 if f0 <= 0.217073 else (-0.0945 if f60 <= 5.5 else 0.0703)) if f26 <= 0.132792 else ((-0.0924 if f28 <= 2.135 else (0.1619 if f28 <= 2.43 else -0.0677)) if f12 <= 0.270894 else (0.1208 if f18 <= 8.54755 else -0.0167))) if f0 <= 0.621831 else (((-0.1526 if f3 <= 0.0790091 else 0.0412) if f26 <= 0.150075 else (0.1113 if f55 <= 9.5 else -0.0232)) if f0 <= 0.822186 else (-0.0308 if f26 <= -1e-35 else ((0.1572 if f18 <= 10.1457 else -0.0367) if f42 <= 4.37015 else -0.0037))))
    total += ((-0.1392 if f28 <= 1.525 else -0.0141) if f27 <= -1.09 else (((-0.1099 if f3 <= 0.0609294 else (-0.0769 if f15 <= 0.031253 else ((0.1297 if f50 <= 0.956908 else -0.0639) if f52 <= 1e-35 else (0.0299 if f62 <= 0.641967 else -0.1236)))) if f48 <= 1e-35 else 0.077) if f9 <= 0.264221 else (((0.1104 if f66 <= 1e-35 else -0.0204) if f53 <= 59.5 else (0.0762 if f61 <= 4.5 else -0.1796)) if f71 <= 2.5 else ((-0.1326 if f52 <= 1e-35 else 0.0416) if f6 <= 0.722737 else 0.0849))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1257 if f12 <= 0.270894 else (0.0598 if f8 <= 0.507662 else -0.0992)) if f0 <= 0.28208 else (((-0.1249 if f26 <= 0.205736 else 0.0149) if f37 <= 58.5 else ((0.1143 if f18 <= 7.72774 else (-0.1074 if f26 <= -1e-35 else (-0.0878 if f11 <= 0.0626972 else 0.0552))) if f46 <= 1e-35 else -0.1519)) if f0 <= 0.726678 else (((-0.14 if f52 <= 1.5 else 0.1345) if f57 <= 8.00036 else 0.1238) if f42 <= 1.67259 else ((0.0166 if f45 <= 23.5 else -0.1718) if f9 <= 0.834376 else 0.1048))))
    total += ((-0.1284 if f13 <= 1033.0 else -0.021) if f27 <= -1.09 else ((-0.183 if f14 <= 0.411037 else 0.1237) if f36 <= 54.5 else (((-0.0955 if f37 <= 27.5 else ((-0.0769 if f2 <= 0.159619 else 0.0257) if f14 <= 0.0596733 else (0.1132 if f64 <= 0.0175325 else 0.0215))) if f26 <= 0.15769 else (((-0.0185 if f14 <= 0.0110865 else 0.1479) if f44 <= 1e-35 else -0.0032) if f13 <= 2581.5 else (-0.1202 if f13 <= 3234.5 else (-0.0564 if f48 <= -1e-35 else 0.0985)))) if f69 <= 1e-35 else -0.2385)))
    total += ((-0.1051 if f0 <= 0.217073 else ((-0.0856 if f5 <= 0.128462 else (0.1065 if f18 <= 7.22502 else (-0.1255 if f51 <= 5.5 else 0.0046))) if f62 <= 0.882711 else 0.127)) if f0 <= 0.426637 else ((((((0.0103 if f14 <= 0.197099 else (0.1288 if f11 <= 0.870563 else -0.0545)) if f62 <= 0.656369 else ((-0.1248 if f8 <= 0.715119 else 0.0669) if f9 <= 0.685512 else 0.0531)) if f40 <= 0.165236 else -0.0941) if f0 <= 0.822186 else 0.0869) if f26 <= 0.288151 else 0.1272) if f69 <= 1e-35 else -0.2293))
    total += ((-0.1007 if f12 <= 0.270894 else 0.0111) if f0 <= 0.315562 else (((-0.1912 if f15 <= 0.404209 else 0.0832) if f36 <= 59.5 else ((((0.091 if f55 <= 39.0 else -0.0717) if f12 <= 0.90911 else -0.083) if f69 <= 1e-35 else -0.1763) if f50 <= 0.692693 else ((-0.0218 if f68 <= 1e-35 else 0.1466) if f13 <= 2581.5 else (-0.1582 if f55 <= 15.5 else 0.1174)))) if f0 <= 0.822186 else ((0.0595 if f39 <= 198.009 else -0.2102) if f48 <= -1e-35 else (0.0073 if f6 <= 1e-35 else 0.1281))))
    total += (-0.0937 if f26 <= -1e-35 else ((((((0.0745 if f50 <= 0.178939 else -0.0247) if f11 <= 0.596845 else (-0.1257 if f50 <= 0.102265 else (0.0203 if f52 <= 1.5 else 0.1499))) if f52 <= 7.5 else -0.1989) if f50 <= 0.902024 else -0.1111) if f69 <= 1e-35 else -0.2001) if f16 <= 0.900214 else (-0.0505 if f3 <= 0.0521278 else ((((0.0824 if f50 <= 0.974604 else (-0.1761 if f43 <= 1e-35 else 0.0253)) if f26 <= 0.0516228 else 0.109) if f43 <= 6.5 else -0.0642) if f40 <= 0.607539 else -0.1557))))
    total += (((-0.0688 if f47 <= 1e-35 else 0.1061) if f48 <= 1e-35 else 0.0674) if f12 <= 0.270894 else ((((-0.1427 if f51 <= -19.5 else (((0.1276 if f61 <= 4.5 else -0.1039) if f50 <= 0.250655 else -0.0372) if f71 <= 1.5 else 0.1048)) if f14 <= 0.197099 else (0.1125 if f51 <= 43.5 else (0.151 if f12 <= 0.671266 else (-0.2052 if f9 <= 0.889073 else 0.0827)))) if f24 <= 1e-35 else -0.1007) if f66 <= 1e-35 else (-0.1624 if f37 <= 42.5 else (-0.0805 if f11 <= 0.552209 else 0.1313))))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0816 if f26 <= -1e-35 else ((-0.159 if f15 <= 0.728264 else 0.0654) if f36 <= 53.5 else ((((-0.1648 if f7 <= 0.313898 else (0.0775 if f18 <= 8.70553 else -0.114)) if f51 <= 1e-35 else ((0.0022 if f14 <= 0.0596733 else (0.1162 if f14 <= 0.411037 else (0.1239 if f11 <= 0.67639 else -0.0239))) if f51 <= 58.5 else (-0.1196 if f19 <= 22.5 else (0.0766 if f64 <= 0.0175325 else (0.1133 if f18 <= 8.8963 else -0.1273))))) if f8 <= 0.929625 else -0.1196) if f26 <= 0.307417 else 0.0919)))
    total += (((-0.0806 if f45 <= 139.5 else 0.1181) if f26 <= 0.116705 else (-0.1337 if f36 <= 58.5 else 0.03)) if f0 <= 0.487394 else ((-0.0684 if f45 <= 1.5 else ((((0.0499 if f63 <= 55.5 else -0.1488) if f50 <= 0.456507 else 0.1529) if f50 <= 0.692693 else (0.0011 if f39 <= 308.5 else -0.1569)) if f0 <= 0.795178 else (0.105 if f67 <= 1e-35 else (0.1268 if f17 <= 0.391087 else (0.0335 if f39 <= 212.01 else -0.2209))))) if f65 <= 1e-35 else (0.0682 if f64 <= 0.0357776 else -0.2345)))
    total += ((-0.1215 if f13 <= 1033.0 else (0.0333 if f67 <= 1e-35 else -0.1417)) if f27 <= -1.305 else ((((-0.0742 if f37 <= 28.5 else (0.049 if f23 <= 0.189833 else -0.1079)) if f13 <= 322.117 else -0.0831) if f12 <= 0.346079 else (0.1124 if f18 <= 7.58582 else ((-0.1544 if f15 <= 0.888432 else 0.0308) if f19 <= 14.5 else (0.1001 if f18 <= 8.70553 else ((-0.0901 if f18 <= 9.01013 else 0.1003) if f64 <= 0.0175325 else (0.0121 if f63 <= 13.5 else -0.1461)))))) if f69 <= 1e-35 else -0.1672))
    total += (-0.0691 if f27 <= -1.305 else ((((((-0.1857 if f7 <= 0.41392 else 0.0166) if f63 <= 1e-35 else (0.066 if f17 <= 0.470866 else -0.0693)) if f3 <= 0.0642113 else (-0.0387 if f16 <= 0.0339857 else ((((0.0742 if f55 <= 39.0 else (-0.1602 if f55 <= 59.5 else 0.1055)) if f2 <= 0.969319 else -0.0766) if f40 <= 0.816343 else -0.1618) if f23 <= 0.288018 else -0.1305))) if f31 <= 1e-35 else -0.1321) if f65 <= 1e-35 else (0.0331 if f16 <= 0.0467319 else -0.15)) if f69 <= 1e-35 else -0.1518))
    total += (((-0.0565 if f12 <= 0.227638 else (0.1359 if f18 <= 6.56584 else (-0.0007 if f12 <= 0.896576 else -0.0992))) if f28 <= 2.135 else (0.1025 if f28 <= 2.72 else (-0.1243 if f15 <= 0.179323 else 0.059))) if f0 <= 0.726678 else ((-0.2022 if f5 <= 0.768945 else 0.0553) if f45 <= 1.5 else (((((-0.1748 if f50 <= 0.665018 else (0.136 if f18 <= 8.07441 else -0.062)) if f54 <= 1e-35 else 0.096) if f37 <= 57.5 else 0.1033) if f1 <= 0.95999 else -0.0586) if f65 <= 1e-35 else -0.1305)))
    total += (((((-0.1242 if f2 <= 0.0441954 else 0.0326) if f17 <= 0.415286 else -0.1235) if f12 <= 0.311641 else (0.0697 if f56 <= 29.0013 else (-0.1532 if f3 <= 0.0521278 else (0.0865 if f2 <= 0.0801133 else -0.0426)))) if f6 <= 0.0676912 else ((((0.005 if f14 <= 0.0950979 else (0.0725 if f65 <= 1e-35 else -0.093)) if f2 <= 0.958554 else -0.0839) if f69 <= 1e-35 else -0.1374) if f31 <= 1e-35 else -0.1282)) if f28 <= 2.135 else (0.0906 if f28 <= 2.85 else (0.0593 if f6 <= 0.0676912 else -0.1223)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0939 if f11 <= 0.181413 else ((-0.0673 if f26 <= -0.0654167 else 0.0364) if f50 <= 0.692693 else (-0.0314 if f10 <= 0.876663 else -0.1355))) if f26 <= 0.108873 else ((-0.0326 if f28 <= 1.245 else (((-0.0389 if f63 <= 1e-35 else 0.0908) if f63 <= 36.5 else -0.0534) if f65 <= 1e-35 else (-0.1537 if f19 <= 36.5 else 0.0673))) if f55 <= 9.5 else (0.0404 if f50 <= 0.202288 else (-0.1557 if f19 <= 104.5 else 0.078)))) if f0 <= 0.795178 else (0.0626 if f65 <= 1e-35 else -0.1126))
    total += ((-0.0443 if f11 <= 0.0777432 else (0.124 if f17 <= 0.517914 else 0.0264)) if f19 <= 5.5 else (((-0.0821 if f8 <= 0.917068 else 0.0738) if f27 <= -1.135 else (-0.0791 if f3 <= 0.0521278 else (((0.0326 if f56 <= 162.007 else (-0.1079 if f43 <= 1e-35 else 0.0431)) if f18 <= 9.69768 else 0.1121) if f64 <= 0.0175325 else (-0.0036 if f18 <= 8.48896 else -0.0782)))) if f28 <= 2.135 else (0.1154 if f28 <= 2.43 else (-0.1095 if f51 <= 12.5 else (-0.0632 if f11 <= 0.403234 else 0.0958)))))
    total += ((-0.063 if f1 <= 0.14083 else (0.0166 if f35 <= 1.5 else -0.1126)) if f0 <= 0.426637 else ((-0.0338 if f45 <= 2.5 else ((((((0.0818 if f51 <= 58.5 else -0.0529) if f1 <= 0.946947 else -0.0832) if f13 <= 1318.5 else (0.0746 if f56 <= 20.0009 else (-0.1502 if f1 <= 0.429784 else 0.0133))) if f12 <= 0.743461 else (0.0983 if f67 <= 1e-35 else -0.0355)) if f40 <= 0.501724 else -0.0913) if f65 <= 1e-35 else (0.0823 if f64 <= 0.0140401 else -0.1743))) if f69 <= 1e-35 else -0.1574))
    total += ((((0.0337 if f57 <= 62.0028 else -0.1218) if f17 <= 0.0205589 else -0.1534) if f51 <= 3.5 else ((((0.0155 if f15 <= 0.0624599 else 0.1117) if f51 <= 47.5 else ((0.061 if f64 <= 0.0037452 else (0.0762 if f51 <= 59.5 else -0.0949)) if f14 <= 0.140699 else -0.1184)) if f1 <= 0.950827 else -0.1566) if f49 <= 1e-35 else (0.0095 if f14 <= 0.0222212 else -0.1311))) if f15 <= 0.404209 else ((-0.0427 if f14 <= 0.00986113 else (0.081 if f2 <= 0.659806 else 0.0131)) if f6 <= 0.947377 else -0.0476))
    total += ((((-0.0243 if f64 <= 0.27546 else 0.1692) if f43 <= 2.5 else (-0.1667 if f51 <= 3.5 else -0.0518)) if f5 <= 0.128462 else ((((-0.0423 if f39 <= 80.0036 else 0.0565) if f49 <= 1e-35 else (-0.1303 if f15 <= 0.910294 else (0.0941 if f6 <= 0.830086 else -0.1356))) if f43 <= 1e-35 else (-0.0455 if f71 <= 1e-35 else ((0.0974 if f39 <= 52.2408 else -0.064) if f1 <= 0.100771 else 0.1111))) if f43 <= 6.5 else (0.0567 if f71 <= 1e-35 else -0.1347))) if f0 <= 0.822186 else 0.0561)
    total += ((((-0.0374 if f6 <= 0.0676912 else (0.0842 if f19 <= 5.5 else (((-0.0399 if f60 <= 4.5 else 0.1034) if f16 <= 0.72705 else 0.0919) if f57 <= 20.0009 else ((-0.1189 if f26 <= -0.121526 else (-0.0456 if f62 <= 0.628395 else 0.0249)) if f14 <= 0.0950979 else ((-0.1038 if f7 <= 0.313898 else 0.0434) if f24 <= 1e-35 else -0.1313))))) if f28 <= 2.135 else 0.0601) if f28 <= 2.85 else -0.1091) if f26 <= 0.318503 else (-0.0438 if f28 <= 1.245 else (0.1243 if f60 <= 2.5 else 0.019)))
    total += ((-0.0893 if f27 <= -2.39 else ((-0.0755 if f7 <= 0.0659941 else (((0.1317 if f54 <= 1e-35 else -0.0085) if f52 <= 1.5 else -0.0193) if f19 <= 6.5 else (((0.0229 if f45 <= 38.5 else -0.0495) if f14 <= 0.197099 else (0.1356 if f68 <= 1e-35 else -0.1166)) if f11 <= 0.689801 else ((-0.0285 if f63 <= 11.5 else -0.1519) if f19 <= 20.5 else (-0.0591 if f48 <= -1e-35 else (-0.013 if f9 <= 0.848721 else 0.1112)))))) if f47 <= -1e-35 else -0.071)) if f47 <= 1e-35 else 0.0902)
    total += (((((-0.0573 if f43 <= 1e-35 else (-0.0809 if f51 <= 4.5 else (0.0949 if f18 <= 8.24222 else -0.0198))) if f45 <= 139.5 else 0.0757) if f28 <= 1.245 else (((0.0817 if f43 <= 2.5 else (-0.0982 if f4 <= 0.11883 else (-0.0794 if f51 <= 5.5 else 0.1138))) if f28 <= 2.72 else (0.065 if f6 <= 0.0885677 else -0.1365)) if f45 <= 43.5 else -0.0485)) if f40 <= 0.816343 else -0.1455) if f0 <= 0.874389 else (0.1304 if f18 <= 8.07441 else (0.0652 if f62 <= 0.57337 else -0.0711)))
    total += (((-0.0196 if f39 <= 107.924 else -0.1198) if f53 <= -1e-35 else ((((0.0762 if f8 <= 0.861889 else -0.0469) if f55 <= 1.5 else -0.0593) if f53 <= 30.5 else ((-0.0228 if f15 <= 0.0878266 else -0.192) if f7 <= 0.812536 else 0.0514)) if f55 <= 20.5 else 0.1338)) if f37 <= 59.5 else (-0.061 if f0 <= 0.184572 else ((-0.1559 if f11 <= 0.552209 else 0.0553) if f36 <= 52.5 else ((0.0451 if f69 <= 1e-35 else -0.129) if f1 <= 0.950827 else (0.0239 if f21 <= 28.5 else -0.1236)))))
    total += (-0.0717 if f8 <= 0.131464 else ((((-0.0201 if f6 <= 0.0885677 else 0.0897) if f19 <= 5.5 else (((-0.0265 if f0 <= 0.865324 else 0.1249) if f42 <= 0.808353 else -0.1097) if f19 <= 14.5 else ((0.0038 if f19 <= 27.5 else ((-0.0416 if f49 <= 1e-35 else -0.1837) if f9 <= 0.902173 else 0.0667)) if f37 <= 59.5 else ((-0.049 if f0 <= 0.217073 else 0.0493) if f6 <= 0.961562 else -0.0938)))) if f26 <= 0.318503 else (-0.0574 if f28 <= 1.245 else 0.0797)) if f69 <= 1e-35 else -0.1219))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((((0.0015 if f19 <= 6.5 else -0.1305) if f19 <= 32.5 else 0.0491) if f4 <= 0.0504963 else (-0.0952 if f36 <= 57.5 else (-0.079 if f37 <= 13.5 else 0.0133))) if f48 <= 1e-35 else 0.0577) if f12 <= 0.777066 else ((0.0548 if f18 <= 8.77746 else (-0.1953 if f19 <= 149.0 else 0.0299)) if f48 <= -1e-35 else (0.0993 if f12 <= 0.941635 else (0.1135 if f37 <= 59.5 else -0.08)))) if f40 <= 0.816343 else -0.1322) if f28 <= 2.85 else -0.1112) if f26 <= 0.296705 else 0.0515)
    total += ((-0.0636 if f11 <= 0.181413 else ((-0.0566 if f13 <= 17.4443 else (-0.0087 if f64 <= 0.152822 else 0.0846)) if f45 <= 169.5 else 0.1113)) if f26 <= 0.124045 else (((-0.0827 if f62 <= 0.203518 else 0.0284) if f28 <= 1.245 else ((0.1179 if f43 <= 6.5 else -0.049) if f64 <= 0.0485486 else (0.0445 if f11 <= 0.689801 else -0.1062))) if f13 <= 2342.99 else (((0.0371 if f43 <= 1e-35 else -0.114) if f15 <= 0.148678 else (-0.1717 if f55 <= 2.5 else -0.0088)) if f15 <= 0.960709 else 0.0856)))
    total += ((-0.1187 if f15 <= 0.728264 else 0.084) if f36 <= 53.5 else ((((0.0782 if f17 <= 0.197073 else (0.0818 if f50 <= 0.266649 else (-0.1392 if f50 <= 0.402601 else 0.0439))) if f51 <= 26.5 else 0.1134) if f51 <= 58.5 else (-0.0603 if f17 <= 0.912947 else 0.0798)) if f50 <= 0.478061 else ((-0.052 if f1 <= 0.0438609 else (-0.0532 if f27 <= -1.135 else 0.0373)) if f13 <= 1664.0 else ((-0.1555 if f13 <= 7077.5 else 0.0574) if f15 <= 0.728264 else (0.0783 if f50 <= 0.827886 else -0.0457)))))
    total += (((((0.0132 if f56 <= 15.0017 else -0.0892) if f1 <= 0.100771 else (0.0849 if f18 <= 7.67686 else (-0.049 if f63 <= 25.5 else 0.1157))) if f9 <= 0.15425 else (((0.0589 if f53 <= -79.5 else -0.0198) if f63 <= 13.5 else (-0.0974 if f19 <= 20.5 else (-0.1111 if f37 <= 59.5 else 0.0293))) if f64 <= 0.260302 else 0.1128)) if f48 <= 1e-35 else (-0.0227 if f1 <= 0.0438609 else 0.1252)) if f47 <= 1e-35 else ((0.0781 if f13 <= 370.577 else -0.1229) if f42 <= 1e-35 else 0.1283))
    total += (((-0.0819 if f3 <= 0.0456335 else (((0.0062 if f67 <= 1e-35 else -0.0958) if f64 <= 0.122465 else (-0.025 if f10 <= 0.150317 else 0.1374)) if f43 <= 2.5 else (0.0172 if f14 <= 0.0222212 else ((-0.1303 if f7 <= 0.202611 else 0.0461) if f64 <= 0.0357776 else -0.1367)))) if f6 <= 0.18425 else (((0.0119 if f15 <= 0.302817 else 0.0934) if f11 <= 0.821001 else -0.0161) if f5 <= 0.945801 else (0.0818 if f3 <= 0.0521278 else (-0.0863 if f62 <= 0.628395 else 0.0294)))) if f69 <= 1e-35 else -0.1119)
    total += ((-0.1264 if f39 <= 5.00023 else ((-0.0156 if f12 <= 0.346079 else 0.1196) if f56 <= 9.00041 else (((-0.0867 if f9 <= 0.122417 else 0.0408) if f50 <= 0.756155 else (0.1384 if f10 <= 0.771141 else -0.03)) if f19 <= 6.5 else ((((0.03 if f50 <= 0.402601 else (-0.059 if f8 <= 0.704513 else 0.0126)) if f28 <= 1.74 else -0.0718) if f67 <= 1e-35 else (-0.0207 if f39 <= 231.5 else -0.1724)) if f31 <= 1e-35 else -0.1267)))) if f28 <= 2.135 else (0.0913 if f28 <= 2.575 else -0.0051))
    total += ((((-0.0449 if f15 <= 0.00673186 else 0.0463) if f8 <= 0.769859 else (((-0.0592 if f60 <= 1.5 else 0.0118) if f62 <= 0.628395 else 0.1041) if f52 <= 4.5 else 0.1076)) if f62 <= 0.656369 else (((-0.0848 if f13 <= 1664.0 else (0.1291 if f52 <= 2.5 else -0.0517)) if f15 <= 0.124482 else -0.129) if f15 <= 0.302817 else (-0.0581 if f1 <= 0.0613154 else (0.0755 if f17 <= 0.951749 else -0.0381)))) if f66 <= 1e-35 else (-0.1193 if f8 <= 0.446491 else (-0.0436 if f62 <= 0.586034 else 0.0802)))
    total += (((-0.0518 if f1 <= 0.0880434 else ((-0.0819 if f26 <= -0.270667 else 0.0195) if f1 <= 0.943445 else -0.0629)) if f0 <= 0.889821 else 0.0804) if f26 <= 0.116705 else (((0.0749 if f62 <= 0.656369 else -0.0336) if f1 <= 0.0674595 else (((-0.0387 if f12 <= 0.777066 else 0.0936) if f42 <= 0.944033 else -0.1005) if f52 <= 2.5 else ((-0.0309 if f8 <= 0.366077 else 0.1296) if f18 <= 8.54755 else (-0.1398 if f18 <= 9.01013 else 0.0293)))) if f16 <= 0.964677 else (-0.0036 if f62 <= 0.360761 else 0.0972)))
    total += ((-0.001 if f9 <= 0.122417 else 0.1377) if f19 <= 2.5 else (((((((-0.1072 if f27 <= -0.46 else (0.0569 if f55 <= 2.5 else -0.0789)) if f3 <= 0.130525 else 0.0464) if f11 <= 0.377627 else -0.0703) if f52 <= 4.5 else -0.1311) if f8 <= 0.446491 else ((0.078 if f4 <= 1e-35 else -0.0661) if f0 <= 0.217073 else (0.0322 if f27 <= 0.445 else -0.0165))) if f9 <= 0.9417 else -0.0829) if f0 <= 0.833268 else (-0.0766 if f48 <= -1e-35 else (-0.0275 if f4 <= 0.0442448 else 0.0829))))
    total += ((((-0.1095 if f57 <= 1.0004 else (((-0.0024 if f53 <= -79.5 else -0.1285) if f8 <= 0.680454 else (0.1728 if f4 <= 0.059027 else -0.0003)) if f27 <= -0.46 else ((0.1371 if f12 <= 0.068738 else 0.0338) if f57 <= 24.0011 else 0.0168))) if f50 <= 0.974604 else (0.0505 if f8 <= 0.603099 else -0.0868)) if f18 <= 9.69768 else (-0.0318 if f39 <= 95.0043 else 0.1456)) if f64 <= 0.0109402 else ((-0.0489 if f4 <= 0.95774 else 0.0773) if f64 <= 0.122465 else (0.071 if f27 <= -0.46 else -0.0115)))
    return total
