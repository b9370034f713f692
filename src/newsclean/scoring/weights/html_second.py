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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, _, f31, _, _, f34, f35, f36, f37, f38, f39, f40, _, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, _, f60, f61, f62, f63, f64, f65, f66, f67, _, f69, _, f71 = row
    total = 0.0
    total += ((((0.0852 if f18 <= 9.76855 else (0.4996 if f19 <= 55.5 else 0.1568)) if f9 <= 0.215379 else 0.2129) if f26 <= 0.145851 else (0.1977 if f0 <= 0.214079 else (0.5217 if f18 <= 7.48358 else 0.3266))) if f0 <= 0.422052 else ((0.1869 if f55 <= 7.5 else 0.4453) if f26 <= -1e-35 else ((0.1889 if f36 <= 59.5 else ((0.4935 if f16 <= 0.993434 else 0.3319) if f13 <= 6265.0 else 0.2713)) if f0 <= 0.704965 else (0.3626 if f57 <= 5.88273 else (0.4871 if f48 <= -1e-35 else 0.5821)))))
    total += (-0.2236 if f26 <= -1e-35 else (((-0.157 if f26 <= 0.281909 else (-0.1753 if f16 <= 0.0141101 else 0.0646)) if f55 <= 47.5 else 0.1408) if f14 <= 0.0245292 else (((0.1264 if f62 <= 0.598639 else (-0.1678 if f16 <= 0.520009 else 0.0435)) if f43 <= 2.5 else ((-0.1927 if f1 <= 0.0587435 else 0.0897) if f13 <= 1619.5 else -0.2276)) if f7 <= 0.492427 else ((((-0.0517 if f26 <= 0.145851 else 0.1506) if f1 <= 1e-35 else 0.1568) if f55 <= 39.0 else -0.0886) if f40 <= 0.501724 else -0.1094))))
    total += ((((-0.2266 if f1 <= 0.136377 else -0.1533) if f26 <= 0.26653 else (0.1157 if f18 <= 7.48358 else -0.0893)) if f0 <= 0.332937 else (-0.213 if f36 <= 59.5 else ((-0.0426 if f16 <= 0.996155 else -0.2045) if f26 <= 0.113875 else ((0.1648 if f8 <= 0.686682 else 0.0192) if f13 <= 2215.5 else -0.0924)))) if f0 <= 0.600474 else ((-0.1574 if f1 <= 0.150802 else (0.13 if f40 <= 0.10036 else -0.0826)) if f26 <= -1e-35 else ((-0.0701 if f7 <= 0.415083 else 0.1005) if f0 <= 0.741851 else 0.159)))
    total += (((-0.1766 if f27 <= -1.065 else (-0.12 if f1 <= 0.21331 else (-0.1293 if f15 <= 0.0207662 else 0.0419))) if f27 <= 1e-35 else ((-0.1301 if f19 <= 39.5 else 0.0263) if f14 <= 0.0186665 else (((0.1015 if f62 <= 0.571515 else -0.0894) if f16 <= 0.383102 else 0.1747) if f43 <= 1e-35 else -0.0356))) if f10 <= 0.432988 else ((-0.1705 if f27 <= -2.185 else 0.0055) if f27 <= -0.765 else (((-0.161 if f44 <= 1.5 else 0.0299) if f39 <= 149.5 else 0.1665) if f13 <= 1e-35 else 0.1262)))
    total += ((-0.173 if f0 <= 0.200403 else (((-0.0802 if f12 <= 0.17956 else 0.0734) if f18 <= 7.48358 else -0.1085) if f12 <= 0.467694 else 0.0364)) if f0 <= 0.467659 else (((((0.077 if f71 <= 1e-35 else -0.1154) if f1 <= 0.168007 else 0.1061) if f13 <= 2003.5 else (0.0475 if f14 <= 0.10745 else -0.1704)) if f0 <= 0.664976 else (0.1852 if f50 <= 0.284919 else (-0.0887 if f50 <= 0.301236 else (0.0059 if f4 <= 1e-35 else (0.1265 if f46 <= 1e-35 else -0.0359))))) if f69 <= 1e-35 else -0.2675))
    total += (((-0.1734 if f26 <= -1e-35 else (-0.1076 if f14 <= 0.0186665 else ((0.0531 if f71 <= 1.5 else (-0.187 if f51 <= 1.5 else 0.0401)) if f62 <= 0.65328 else (-0.1607 if f15 <= 0.318313 else 0.0257)))) if f9 <= 0.463991 else ((-0.1259 if f27 <= -1.165 else (0.047 if f71 <= 2.5 else -0.0746)) if f5 <= 0.713794 else 0.0863)) if f26 <= 0.215903 else (((0.1063 if f19 <= 57.5 else (-0.1605 if f19 <= 94.5 else 0.0708)) if f21 <= 14.5 else -0.0589) if f15 <= 0.318313 else 0.1507))
    total += ((((-0.1693 if f8 <= 0.194458 else (-0.1606 if f37 <= 24.5 else (-0.0745 if f45 <= 80.5 else 0.1229))) if f28 <= 2.135 else (0.0722 if f28 <= 2.72 else -0.1324)) if f48 <= 1e-35 else 0.0976) if f12 <= 0.467694 else ((0.1574 if f50 <= 0.284919 else (-0.1356 if f50 <= 0.301236 else ((0.1492 if f16 <= 0.997923 else -0.0582) if f50 <= 0.615899 else ((0.1088 if f17 <= 0.283415 else -0.1212) if f16 <= 0.936832 else (0.083 if f24 <= 1e-35 else -0.1464))))) if f69 <= 1e-35 else -0.2232))
    total += ((((-0.088 if f39 <= 97.1969 else -0.162) if f45 <= 165.5 else 0.1053) if f26 <= 0.154721 else (-0.1098 if f0 <= 0.177095 else 0.0378)) if f0 <= 0.448083 else (((-0.1491 if f37 <= 27.5 else (0.0534 if f12 <= 0.711643 else (-0.1232 if f26 <= 0.0408333 else 0.0357))) if f26 <= 0.207889 else (0.1333 if f13 <= 2889.5 else 0.0131)) if f0 <= 0.80157 else ((0.1021 if f20 <= 1.5 else -0.1368) if f26 <= -1e-35 else ((-0.122 if f9 <= 0.834574 else 0.1055) if f48 <= -1e-35 else 0.1423))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1433 if f0 <= 0.149339 else ((0.0693 if f51 <= 16.5 else -0.2094) if f36 <= 58.5 else (-0.1023 if f27 <= -1.065 else (((-0.1209 if f9 <= 0.142764 else 0.1033) if f2 <= 0.0891752 else 0.1383) if f18 <= 7.48358 else ((-0.0607 if f11 <= 0.172139 else (-0.0888 if f51 <= 1e-35 else 0.0813)) if f50 <= 0.902024 else -0.0872))))) if f0 <= 0.664976 else ((((0.073 if f50 <= 0.615899 else -0.1131) if f0 <= 0.888076 else 0.1193) if f27 <= -0.885 else 0.1058) if f69 <= 1e-35 else -0.2449))
    total += (((((-0.1241 if f18 <= 9.76855 else 0.0767) if f6 <= 0.135706 else (-0.0905 if f14 <= 0.0126966 else -0.0048)) if f28 <= 2.135 else ((0.0524 if f28 <= 2.575 else -0.1237) if f15 <= 0.318313 else 0.1353)) if f48 <= 1e-35 else (-0.009 if f45 <= 21.5 else 0.1444)) if f12 <= 0.467694 else ((0.1144 if f50 <= 0.246231 else (((0.1089 if f66 <= 1e-35 else -0.1627) if f12 <= 0.609868 else -0.0703) if f4 <= 0.829965 else 0.0712)) if f27 <= 1e-35 else (-0.0285 if f4 <= 1e-35 else 0.1157)))
    total += ((-0.1067 if f13 <= 281.5 else (-0.1173 if f27 <= -2.185 else 0.0032)) if f27 <= -0.765 else ((-0.1002 if f45 <= 2.5 else ((0.0453 if f43 <= 6.5 else -0.1297) if f62 <= 0.598639 else ((-0.1161 if f9 <= 0.155401 else (0.0701 if f56 <= 106.19 else -0.0873)) if f55 <= 59.5 else 0.156))) if f15 <= 0.318313 else (((0.1231 if f23 <= 0.111556 else -0.0449) if f71 <= 2.5 else (-0.0729 if f5 <= 0.761343 else 0.0716)) if f22 <= 0.0743962 else (0.0478 if f45 <= 8.5 else -0.1151))))
    total += (((0.0838 if f57 <= 4.00054 else -0.1047) if f26 <= -1e-35 else ((((-0.0976 if f57 <= 5.88273 else ((0.0528 if f64 <= 1e-35 else (-0.1796 if f64 <= 0.0240312 else 0.02)) if f46 <= 1e-35 else -0.1001)) if f57 <= 64.1251 else (-0.0688 if f44 <= 1.5 else 0.0647)) if f9 <= 0.746103 else (0.0924 if f50 <= 0.860039 else (-0.0788 if f7 <= 0.798382 else 0.0469))) if f69 <= 1e-35 else -0.2074)) if f26 <= 0.291144 else (-0.0667 if f7 <= 0.0701468 else (0.1203 if f65 <= 1e-35 else -0.0426)))
    total += ((-0.099 if f0 <= 0.177095 else ((-0.1948 if f16 <= 0.881639 else 0.0631) if f36 <= 59.5 else ((-0.1129 if f2 <= 0.0667764 else (((-0.0222 if f11 <= 0.782417 else -0.163) if f43 <= 1e-35 else 0.0251) if f39 <= 605.5 else 0.1182)) if f26 <= 0.113875 else (0.0628 if f19 <= 66.0 else -0.0721)))) if f0 <= 0.664976 else ((((0.0296 if f2 <= 0.95416 else -0.1517) if f26 <= 0.138584 else (-0.0107 if f16 <= 0.290183 else 0.1437)) if f16 <= 0.999702 else -0.1226) if f0 <= 0.866074 else 0.1233))
    total += (((-0.108 if f27 <= 0.805 else 0.0406) if f0 <= 0.177095 else (((((-0.0259 if f45 <= 71.5 else 0.1249) if f46 <= 1e-35 else -0.1448) if f9 <= 0.142764 else (0.064 if f58 <= 1e-35 else (-0.0765 if f21 <= 19.5 else 0.0545))) if f9 <= 0.788859 else -0.098) if f52 <= 5.5 else -0.1342)) if f0 <= 0.704965 else ((-0.0328 if f27 <= -1.215 else (((0.0169 if f50 <= 0.975431 else -0.1562) if f26 <= 0.176216 else 0.1146) if f0 <= 0.848083 else 0.113)) if f69 <= 1e-35 else -0.1925))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1132 if f27 <= -1.215 else ((-0.0375 if f2 <= 0.0667764 else 0.1014) if f18 <= 7.48358 else (-0.1509 if f36 <= 58.5 else -0.0419))) if f0 <= 0.514476 else ((((-0.1095 if f26 <= 0.0505159 else 0.0318) if f13 <= 2889.5 else -0.2545) if f54 <= 1e-35 else 0.0579) if f37 <= 59.5 else (0.0964 if f13 <= 2524.7 else ((-0.0653 if f8 <= 0.571455 else (0.118 if f18 <= 9.22766 else ((-0.2382 if f19 <= 132.5 else 0.0699) if f54 <= -1e-35 else 0.141))) if f2 <= 0.95416 else -0.1655))))
    total += ((((-0.0185 if f6 <= 1e-35 else -0.1084) if f6 <= 0.135706 else (0.0193 if f18 <= 8.44692 else -0.0623)) if f12 <= 0.400597 else ((((-0.0816 if f45 <= 2.5 else 0.0855) if f45 <= 17.5 else -0.0677) if f13 <= 710.0 else 0.1026) if f13 <= 2639.5 else ((0.0235 if f53 <= 7.5 else -0.1557) if f13 <= 3840.55 else ((0.0213 if f64 <= 0.0179349 else -0.1568) if f53 <= -1e-35 else 0.1085)))) if f28 <= 2.135 else ((0.0686 if f42 <= 1.35808 else -0.1367) if f16 <= 0.290183 else 0.1172))
    total += ((-0.0869 if f2 <= 0.137458 else (0.0293 if f8 <= 0.651436 else -0.0611)) if f0 <= 0.332937 else ((((0.0697 if f16 <= 0.124115 else (-0.1232 if f14 <= 0.5824 else 0.0294)) if f37 <= 29.5 else ((-0.2028 if f16 <= 0.789356 else 0.0689) if f36 <= 59.5 else (((-0.0543 if f13 <= 281.5 else 0.1191) if f13 <= 3092.5 else -0.1047) if f48 <= -1e-35 else (0.0784 if f43 <= 6.5 else -0.086)))) if f2 <= 0.959534 else -0.1474) if f0 <= 0.848083 else (0.0844 if f28 <= 3.18 else -0.1186)))
    total += (((((0.0362 if f56 <= 21.0008 else -0.1076) if f10 <= 0.109922 else 0.0315) if f52 <= 4.5 else -0.1716) if f8 <= 0.422972 else ((((0.0384 if f13 <= 1619.5 else (-0.226 if f37 <= 55.5 else -0.0225)) if f48 <= -1e-35 else ((0.1157 if f19 <= 57.5 else -0.0297) if f50 <= 0.544088 else ((0.0539 if f52 <= 1.5 else (-0.2032 if f8 <= 0.696752 else -0.0145)) if f16 <= 0.789356 else 0.0485))) if f67 <= 1e-35 else -0.0525) if f40 <= 0.497126 else -0.106)) if f31 <= 1e-35 else -0.1427)
    total += ((-0.0772 if f0 <= 0.149339 else (((0.0415 if f11 <= 0.782417 else -0.0645) if f55 <= 1.5 else ((0.0033 if f16 <= 0.132266 else -0.1623) if f54 <= 2.5 else 0.0447)) if f37 <= 59.5 else ((-0.1529 if f10 <= 0.70278 else 0.09) if f36 <= 53.5 else (((((-0.0933 if f19 <= 9.5 else 0.0348) if f16 <= 0.0898997 else 0.0896) if f42 <= 1.62873 else -0.0219) if f46 <= 1e-35 else -0.0791) if f14 <= 0.827111 else (0.0527 if f10 <= 0.779784 else -0.0908))))) if f0 <= 0.888076 else 0.0946)
    total += ((((((0.0589 if f50 <= 0.250655 else -0.0566) if f3 <= 0.140776 else (0.0485 if f34 <= 1e-35 else -0.1261)) if f52 <= 4.5 else -0.1237) if f56 <= 54.0787 else -0.0668) if f0 <= 0.788313 else ((0.1207 if f63 <= 1.5 else (0.1299 if f19 <= 7.5 else (((0.0272 if f2 <= 0.114902 else (-0.0247 if f39 <= 149.5 else -0.2212)) if f14 <= 0.890356 else 0.0503) if f55 <= 2.5 else 0.0718))) if f28 <= 2.85 else -0.2267)) if f26 <= 0.291144 else (0.0791 if f25 <= 0.275253 else -0.0913))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1163 if f7 <= 0.607885 else -0.0039) if f51 <= 1e-35 else (-0.1038 if f26 <= -0.255132 else ((((((-0.0962 if f26 <= 0.215903 else 0.073) if f16 <= 0.957739 else 0.0543) if f1 <= 0.0835314 else (0.0144 if f6 <= 0.110023 else (0.0024 if f45 <= 3.5 else 0.1498))) if f18 <= 8.05379 else ((0.0207 if f42 <= 1.51803 else -0.0819) if f63 <= 9.5 else -0.0799)) if f55 <= 20.5 else (0.0 if f63 <= 9.5 else 0.1458)) if f40 <= 0.778889 else -0.1403))) if f26 <= 0.321012 else 0.0716)
    total += ((((0.0969 if f18 <= 7.32721 else ((-0.0383 if f60 <= 4.5 else 0.0706) if f14 <= 0.307494 else 0.091)) if f57 <= 26.0012 else (-0.062 if f37 <= 59.5 else (((0.1364 if f38 <= 55.5 else -0.0463) if f11 <= 0.388042 else -0.1239) if f8 <= 0.495255 else (0.1037 if f19 <= 6.5 else (-0.0599 if f2 <= 0.165832 else 0.0218))))) if f35 <= 1e-35 else -0.0687) if f28 <= 2.135 else (0.0874 if f28 <= 2.72 else (-0.1103 if f51 <= 12.5 else (-0.0819 if f11 <= 0.56615 else 0.115))))
    total += ((((-0.057 if f11 <= 0.92362 else 0.0439) if f18 <= 9.76855 else (0.1664 if f18 <= 10.0288 else -0.0546)) if f48 <= 1e-35 else (-0.0561 if f39 <= 121.017 else 0.1334)) if f12 <= 0.299933 else (((0.0524 if f28 <= 3.18 else -0.0946) if f63 <= 12.5 else (((-0.1427 if f1 <= 0.0622498 else (-0.1142 if f12 <= 0.438548 else (0.0915 if f1 <= 0.933495 else -0.1018))) if f5 <= 0.687758 else 0.1109) if f64 <= 0.0179349 else (0.0196 if f18 <= 8.31845 else -0.1337))) if f69 <= 1e-35 else -0.1482))
    total += (((-0.086 if f1 <= 0.054922 else (((-0.0746 if f43 <= 1e-35 else ((0.2041 if f10 <= 1e-35 else (-0.0702 if f16 <= 0.0898997 else 0.1089)) if f18 <= 8.31845 else -0.0231)) if f14 <= 0.0734074 else (0.0484 if f24 <= 1e-35 else -0.1191)) if f9 <= 0.933861 else -0.1231)) if f0 <= 0.857505 else 0.0586) if f26 <= 0.113875 else (((-0.0837 if f16 <= 0.911493 else 0.0871) if f5 <= 0.0481998 else 0.0843) if f18 <= 8.31845 else ((0.014 if f64 <= 0.0179349 else -0.0638) if f0 <= 0.893318 else 0.0999)))
    total += ((((((-0.0808 if f3 <= 0.201402 else 0.0518) if f39 <= 116.005 else 0.1105) if f58 <= 1e-35 else -0.1031) if f57 <= 73.0033 else -0.1152) if f51 <= 4.5 else (((-0.1065 if f8 <= 0.0700202 else 0.0192) if f25 <= 0.0930736 else (0.1863 if f15 <= 0.895688 else -0.0462)) if f49 <= 1e-35 else ((-0.0699 if f12 <= 0.133997 else 0.0717) if f15 <= 0.0687147 else -0.0571))) if f0 <= 0.704965 else (((0.0437 if f3 <= 0.774962 else -0.0407) if f3 <= 0.874682 else 0.0782) if f69 <= 1e-35 else -0.1519))
    total += ((((-0.0731 if f0 <= 0.874236 else 0.0756) if f66 <= 1e-35 else -0.1745) if f26 <= 0.223874 else 0.0876) if f27 <= -1.165 else ((-0.1443 if f8 <= 0.571455 else 0.0891) if f36 <= 53.5 else ((-0.0847 if f57 <= 5.88273 else (0.0429 if f57 <= 26.0012 else (((0.0391 if f28 <= 0.995 else -0.141) if f6 <= 0.0397377 else 0.0291) if f16 <= 0.993434 else (0.0416 if f39 <= 37.0017 else (-0.1505 if f0 <= 0.579634 else -0.0235))))) if f28 <= 2.135 else (0.0127 if f53 <= -1e-35 else 0.1209))))
    total += ((0.0347 if f55 <= 1.5 else -0.1534) if f36 <= 52.5 else (((0.0208 if f54 <= 1e-35 else -0.0794) if f12 <= 0.17956 else ((((0.0788 if f53 <= 35.5 else -0.0744) if f18 <= 9.09329 else 0.183) if f19 <= 57.5 else (-0.0872 if f19 <= 149.5 else 0.0792)) if f46 <= 1e-35 else -0.0713)) if f11 <= 0.782417 else (((0.0581 if f19 <= 6.5 else (-0.0999 if f52 <= 3.5 else 0.0746)) if f9 <= 0.875576 else (0.0369 if f40 <= 0.229968 else -0.0961)) if f39 <= 605.5 else 0.1066)))
    total += (((((((-0.1243 if f50 <= 0.860039 else 0.0015) if f22 <= 0.0418124 else (-0.0454 if f60 <= 4.5 else 0.1058)) if f6 <= 0.135706 else (0.0305 if f50 <= 0.843342 else -0.0437)) if f26 <= 0.113875 else ((-0.0487 if f16 <= 0.0408792 else 0.0538) if f53 <= 35.5 else ((0.147 if f50 <= 0.154573 else -0.0417) if f15 <= 0.0687147 else -0.131))) if f18 <= 9.73129 else 0.1378) if f19 <= 81.0 else (0.0162 if f57 <= 24.0011 else -0.1479)) if f19 <= 149.5 else (0.1501 if f18 <= 10.2371 else 0.0002))
    total += ((((((-0.0278 if f16 <= 0.0898997 else ((-0.0195 if f51 <= 1.5 else 0.0867) if f11 <= 0.808029 else (0.065 if f63 <= 1.5 else (-0.191 if f11 <= 0.823112 else ((0.0614 if f22 <= 0.0287088 else -0.0514) if f6 <= 0.966239 else -0.1388))))) if f53 <= 30.5 else (-0.103 if f22 <= 1e-35 else 0.0183)) if f13 <= 13568.0 else 0.1807) if f19 <= 66.0 else (0.0049 if f13 <= 4359.5 else -0.1548)) if f19 <= 149.5 else 0.0945) if f66 <= 1e-35 else (-0.1257 if f8 <= 0.448541 else 0.005))
    total += (((((0.0473 if f37 <= 11.5 else -0.1464) if f15 <= 0.725408 else 0.1292) if f36 <= 53.5 else ((-0.0945 if f15 <= 0.441842 else (-0.0456 if f3 <= 0.201402 else 0.1121)) if f51 <= 1e-35 else ((-0.042 if f27 <= -0.475 else (-0.0482 if f5 <= 0.0418587 else 0.0441)) if f55 <= 3.5 else ((0.0897 if f54 <= 5.5 else -0.0555) if f66 <= 1e-35 else ((0.1398 if f51 <= 55.5 else -0.1045) if f60 <= 2.5 else -0.1492))))) if f2 <= 0.95416 else -0.0672) if f43 <= 6.5 else -0.1019)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0368 if f37 <= 24.5 else (((((((-0.0459 if f62 <= 0.485564 else 0.0892) if f53 <= -1e-35 else 0.1405) if f58 <= 1e-35 else -0.0928) if f51 <= 4.5 else (-0.0564 if f45 <= 1.5 else 0.0848)) if f46 <= 1e-35 else -0.0729) if f1 <= 0.936761 else -0.0358) if f13 <= 2639.5 else (-0.1074 if f13 <= 3840.55 else 0.0153))) if f28 <= 2.135 else 0.0743) if f28 <= 2.85 else (-0.1655 if f62 <= 0.426141 else 0.0123)) if f69 <= 1e-35 else -0.1186) if f29 <= 1e-35 else -0.1261)
    total += (((-0.1165 if f20 <= 53.5 else 0.0142) if f55 <= 2.5 else (-0.0541 if f4 <= 0.0855238 else 0.0778)) if f27 <= -1.215 else ((((((-0.0047 if f1 <= 0.965603 else -0.0956) if f26 <= 0.389848 else 0.0591) if f25 <= 0.28869 else 0.1126) if f25 <= 0.550505 else -0.0858) if f42 <= 8.63354 else 0.1391) if f0 <= 0.813208 else (-0.0521 if f4 <= 1e-35 else (0.1 if f51 <= 13.5 else (0.0939 if f11 <= 0.782417 else ((-0.2224 if f9 <= 0.875576 else 0.0326) if f55 <= 2.5 else 0.0588))))))
    total += (((((((0.0373 if f45 <= 65.5 else -0.0964) if f57 <= 73.0033 else -0.0627) if f3 <= 0.289685 else 0.0706) if f56 <= 88.004 else ((-0.0927 if f26 <= -1e-35 else (-0.0267 if f56 <= 230.031 else 0.1027)) if f27 <= 0.435 else -0.0957)) if f26 <= 0.321012 else 0.0875) if f18 <= 8.2451 else (((0.0751 if f19 <= 7.5 else (-0.082 if f27 <= 1e-35 else -0.0201)) if f54 <= 5.5 else 0.0825) if f19 <= 149.5 else (0.1169 if f18 <= 10.2371 else -0.0126))) if f48 <= 1e-35 else 0.0619)
    total += (-0.081 if f0 <= 0.128226 else ((((-0.0917 if f16 <= 0.936832 else 0.0174) if f20 <= 46.5 else (0.1602 if f16 <= 0.0784072 else -0.0308)) if f43 <= 2.5 else -0.0974) if f4 <= 0.0524743 else (((((((-0.0354 if f47 <= -1e-35 else -0.1653) if f43 <= 1.5 else 0.0268) if f45 <= 41.5 else 0.0676) if f26 <= 0.0968706 else 0.0348) if f61 <= 4.5 else (0.0825 if f45 <= 56.5 else -0.0892)) if f65 <= 1e-35 else (-0.1234 if f55 <= 35.0 else 0.1325)) if f69 <= 1e-35 else -0.1057)))
    total += (((-0.065 if f37 <= 29.5 else ((-0.0166 if f12 <= 0.7897 else -0.1455) if f3 <= 0.240162 else ((-0.055 if f15 <= 0.0207662 else (-0.071 if f27 <= -2.185 else 0.0534)) if f23 <= 0.237469 else -0.0712))) if f42 <= 11.2374 else 0.1474) if f26 <= 0.113875 else (-0.0858 if f36 <= 53.5 else ((-0.0565 if f62 <= 0.0625376 else 0.0925) if f2 <= 0.062695 else (-0.031 if f12 <= 0.240159 else (0.0656 if f13 <= 2215.5 else (-0.0803 if f48 <= -1e-35 else (0.099 if f49 <= 1e-35 else -0.0498)))))))
    total += ((-0.0029 if f42 <= 0.62598 else -0.1371) if f57 <= 5.88273 else (-0.0599 if f26 <= -0.129773 else ((((((-0.0734 if f5 <= 1e-35 else (-0.0588 if f11 <= 0.141554 else (0.1017 if f11 <= 0.50542 else (0.0221 if f42 <= 3.05024 else -0.119)))) if f65 <= 1e-35 else -0.1108) if f47 <= -1e-35 else -0.1227) if f71 <= 1e-35 else (0.0766 if f62 <= 0.298316 else ((0.0284 if f64 <= 0.222681 else -0.09) if f56 <= 455.5 else -0.104))) if f20 <= 53.5 else 0.0439) if f25 <= 0.654762 else -0.0864)))
    total += (((((((-0.0552 if f18 <= 9.06994 else (-0.0373 if f20 <= 24.5 else 0.1289)) if f22 <= 1e-35 else 0.0071) if f14 <= 0.5824 else (0.0708 if f16 <= 0.999702 else -0.0949)) if f11 <= 0.795276 else ((-0.0756 if f53 <= -1.5 else 0.0722) if f49 <= 1e-35 else (-0.1235 if f55 <= 4.5 else 0.0013))) if f11 <= 0.896217 else (((0.0491 if f18 <= 8.69533 else -0.0482) if f39 <= 218.01 else 0.1213) if f5 <= 0.969633 else -0.1094)) if f42 <= 11.2374 else 0.1248) if f26 <= 0.321012 else 0.0486)
    total += ((-0.0927 if f51 <= -1e-35 else (-0.0916 if f36 <= 54.5 else ((0.0548 if f49 <= 1e-35 else -0.0898) if f50 <= 0.402601 else (-0.0017 if f13 <= 2003.5 else ((-0.1941 if f64 <= 0.0324387 else 0.0168) if f13 <= 8517.5 else (-0.1307 if f53 <= 1.5 else 0.118)))))) if f15 <= 0.441842 else ((((-0.0606 if f3 <= 0.263549 else (0.0175 if f47 <= -1e-35 else -0.1046)) if f64 <= 0.243573 else 0.1058) if f44 <= 1.5 else (0.1003 if f21 <= 9.5 else -0.103)) if f45 <= 37.5 else 0.0856))
    total += ((((((-0.1056 if f20 <= 5.5 else -0.0182) if f15 <= 0.980071 else 0.0245) if f44 <= 1.5 else -0.155) if f6 <= 0.412762 else 0.0751) if f4 <= 0.0616093 else (((0.0734 if f6 <= 1e-35 else -0.093) if f11 <= 0.172139 else 0.0059) if f0 <= 0.332937 else (0.1008 if f11 <= 0.128495 else (((0.0312 if f16 <= 0.999702 else -0.0457) if f69 <= 1e-35 else -0.1186) if f42 <= 4.35512 else -0.09)))) if f28 <= 2.135 else ((0.0029 if f16 <= 0.0784072 else 0.1181) if f28 <= 2.575 else -0.0256))
    total += ((((-0.0452 if f1 <= 0.168007 else ((0.0804 if f28 <= 0.715 else (-0.0959 if f12 <= 0.120496 else 0.0406)) if f19 <= 48.5 else -0.0874)) if f0 <= 0.375199 else (((((0.0365 if f61 <= 3.5 else (-0.0993 if f19 <= 35.5 else 0.0476)) if f23 <= 0.0160645 else (-0.1107 if f19 <= 22.5 else 0.0306)) if f62 <= 0.93856 else -0.107) if f22 <= 0.0528059 else (0.0908 if f18 <= 8.2451 else 0.0043)) if f40 <= 0.497126 else -0.0896)) if f42 <= 8.63354 else 0.1223) if f69 <= 1e-35 else -0.1117)
    return total
