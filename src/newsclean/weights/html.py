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
    f0, f1, f2, f3, f4, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, _, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, _, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0768 if f55 <= 199.231 else 0.1984) if f10 <= 1e-35 else 0.3771) if f16 <= 1e-35 else (0.1638 if f49 <= 2.5 else 0.3859)) if f36 <= 0.258715 else ((0.2026 if f36 <= 0.608364 else 0.3704) if f16 <= 1e-35 else 0.4458))
    total += (((-0.1893 if f43 <= 0.0404306 else (-0.1307 if f21 <= 90.8033 else -0.0268)) if f36 <= 0.608364 else 0.0945) if f42 <= 0.15748 else ((-0.039 if f21 <= 73.5 else (-0.0558 if f43 <= 0.264896 else 0.1184)) if f36 <= 0.534437 else 0.15))
    total += (((-0.1663 if f10 <= 1e-35 else 0.0993) if f43 <= 0.229436 else (-0.1147 if f55 <= 43.7403 else (0.0807 if f18 <= 1e-35 else -0.1263))) if f36 <= 0.258715 else ((0.137 if f75 <= 1e-35 else -0.1569) if f18 <= 1e-35 else -0.033))
    total += ((((-0.1315 if f36 <= 0.0239203 else (-0.074 if f45 <= 0.695522 else 0.0469)) if f18 <= 1e-35 else -0.1642) if f36 <= 0.608364 else 0.0871) if f42 <= 0.184797 else (0.1303 if f53 <= 1e-35 else (-0.1086 if f38 <= 103.678 else 0.0327)))
    total += (((-0.0971 if f38 <= 103.678 else 0.0662) if f16 <= 1e-35 else (0.1247 if f75 <= 1e-35 else -0.1219)) if f52 <= 1.5 else ((-0.1391 if f10 <= 1e-35 else 0.0702) if f21 <= 95.2877 else (-0.1055 if f38 <= 126.479 else 0.0175)))
    total += (((-0.1314 if f10 <= 1e-35 else 0.0756) if f16 <= 1e-35 else (-0.0822 if f49 <= 2.5 else 0.0837)) if f36 <= 0.258715 else ((0.1199 if f5 <= 2.5 else -0.0744) if f52 <= 4.5 else (-0.1227 if f36 <= 0.716463 else 0.0582)))
    total += (((-0.073 if f8 <= 26.5 else 0.0919) if f16 <= 1e-35 else ((0.1148 if f75 <= 1e-35 else -0.1045) if f1 <= 0.412023 else -0.1637)) if f52 <= 1.5 else (-0.1267 if f55 <= 60.5938 else (0.0032 if f12 <= 0.649623 else -0.1165)))
    total += (((-0.1228 if f37 <= 93.5 else 0.0972) if f55 <= 60.5938 else ((-0.107 if f37 <= 16.5 else 0.0568) if f17 <= 1e-35 else (-0.0713 if f40 <= 1e-35 else 0.0775))) if f16 <= 1e-35 else (-0.0543 if f43 <= 0.315665 else 0.1077))
    total += (((-0.0763 if f49 <= 6.5 else 0.0675) if f2 <= 1e-35 else 0.1127) if f52 <= 1e-35 else (-0.1173 if f38 <= 1e-35 else (((-0.0421 if f58 <= 1e-35 else -0.1294) if f21 <= 100.393 else 0.0152) if f37 <= 16.5 else 0.0628)))
    total += (((-0.1114 if f49 <= 6.5 else (0.0647 if f47 <= 0.40755 else -0.1185)) if f55 <= 75.2321 else ((-0.0011 if f18 <= 5.5 else -0.1254) if f37 <= 16.5 else 0.0739)) if f42 <= 0.184797 else (0.0081 if f16 <= 1e-35 else 0.1013))
    total += ((-0.1104 if f38 <= 0.494732 else ((0.0279 if f61 <= 1e-35 else -0.1366) if f12 <= 0.649623 else -0.091)) if f16 <= 1e-35 else (-0.0642 if f50 <= 3.5 else ((0.096 if f74 <= 1e-35 else -0.2292) if f1 <= 0.412023 else -0.1531)))
    total += ((((-0.0769 if f49 <= 3.5 else 0.0311) if f13 <= 0.640586 else -0.1151) if f43 <= 0.264896 else (-0.0465 if f49 <= 2.5 else (0.0669 if f39 <= 33.5 else -0.1185))) if f36 <= 0.608364 else (0.1035 if f5 <= 4.5 else -0.1373))
    total += ((-0.102 if f38 <= 0.494732 else ((0.0072 if f54 <= 0.341379 else -0.0864) if f17 <= 1e-35 else 0.0389)) if f16 <= 1e-35 else ((-0.0979 if f2 <= 1e-35 else 0.0313) if f49 <= 2.5 else (0.0975 if f1 <= 0.219354 else -0.1037)))
    total += ((((-0.0581 if f50 <= 3.5 else 0.0291) if f58 <= 1.5 else -0.0873) if f23 <= 0.41898 else -0.11) if f42 <= 0.15748 else ((-0.0742 if f60 <= 1e-35 else 0.0471) if f21 <= 117.874 else (0.1017 if f40 <= 52.5 else -0.0449)))
    total += ((-0.0847 if f37 <= 16.5 else ((0.1159 if f46 <= 0.171535 else -0.0501) if f68 <= 1e-35 else -0.0658)) if f42 <= 0.10301 else ((0.0341 if f63 <= 1e-35 else -0.1281) if f21 <= 117.874 else (0.0998 if f40 <= 43.5 else -0.024)))
    total += (((-0.0749 if f0 <= 145.007 else 0.0389) if f37 <= 1.5 else (0.052 if f8 <= 32.5 else 0.0997)) if f52 <= 1.5 else (((-0.0625 if f10 <= 1e-35 else 0.1212) if f37 <= 16.5 else 0.0581) if f48 <= 0.104752 else -0.0957))
    total += (((-0.0934 if f76 <= 1e-35 else 0.0266) if f43 <= 0.0491699 else (((-0.0442 if f10 <= 1e-35 else 0.0931) if f49 <= 2.5 else 0.0592) if f12 <= 0.663675 else -0.069)) if f36 <= 0.608364 else (0.0911 if f5 <= 4.5 else -0.12))
    total += ((((0.0331 if f40 <= -79.5 else -0.1094) if f40 <= 1e-35 else ((0.0325 if f58 <= 1e-35 else -0.0636) if f0 <= 132.006 else 0.0667)) if f13 <= 0.535351 else -0.0827) if f36 <= 0.608364 else (0.0101 if f2 <= 1e-35 else 0.0914))
    total += (((-0.06 if f50 <= 4.5 else ((0.0415 if f40 <= -79.5 else -0.1042) if f40 <= 1e-35 else 0.0569)) if f13 <= 0.673642 else (-0.091 if f37 <= 93.5 else 0.078)) if f36 <= 0.608364 else (0.0845 if f5 <= 4.5 else -0.1121))
    total += (((((-0.0475 if f37 <= 14.5 else 0.0961) if f2 <= 1e-35 else (0.075 if f13 <= 0.345967 else -0.0034)) if f58 <= 2.5 else -0.0794) if f13 <= 0.803972 else -0.0915) if f36 <= 0.608364 else (0.08 if f5 <= 4.5 else -0.0946))
    total += ((-0.0774 if f55 <= 105.005 else ((0.0469 if f65 <= 1e-35 else -0.0783) if f40 <= 25.5 else -0.0497)) if f49 <= 3.5 else ((0.0765 if f61 <= 1e-35 else -0.2089) if f18 <= 1e-35 else (0.047 if f48 <= 0.0455876 else -0.082)))
    total += (((-0.0264 if f37 <= 13.5 else 0.0695) if f0 <= 145.007 else (0.0836 if f40 <= 34.5 else (-0.1905 if f50 <= 35.5 else 0.058))) if f52 <= 1.5 else ((-0.0378 if f37 <= 16.5 else 0.0499) if f48 <= 0.15731 else -0.0892))
    total += ((((0.0218 if f40 <= -79.5 else -0.0994) if f40 <= 1e-35 else (0.0002 if f49 <= 2.5 else 0.071)) if f13 <= 0.535351 else (-0.0473 if f48 <= 0.281171 else -0.1092)) if f36 <= 0.608364 else (0.0718 if f5 <= 4.5 else -0.0762))
    total += (((((-0.0443 if f10 <= 1e-35 else 0.1095) if f50 <= 4.5 else ((0.0586 if f23 <= 0.692582 else -0.0294) if f61 <= 1e-35 else -0.1295)) if f13 <= 0.791888 else -0.0644) if f58 <= 2.5 else -0.0868) if f36 <= 0.716463 else 0.0693)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((0.0868 if f51 <= 21.5 else -0.1604) if f68 <= 1e-35 else -0.0124) if f54 <= 0.419859 else -0.0125) if f63 <= 1e-35 else -0.0743) if f47 <= 0.2309 else -0.086) if f42 <= 0.606171 else (0.0726 if f1 <= 0.219354 else -0.1186))
    total += ((((-0.044 if f10 <= 1e-35 else 0.0967) if f37 <= 14.5 else (0.0848 if f1 <= 0.690826 else -0.0857)) if f58 <= 1.5 else -0.0883) if f21 <= 95.2877 else ((0.0138 if f42 <= 0.15748 else 0.0814) if f40 <= 33.5 else -0.0162))
    total += (((((-0.0121 if f37 <= 3.5 else 0.0579) if f67 <= 1e-35 else -0.098) if f12 <= 0.621396 else (-0.0676 if f37 <= 16.5 else 0.0212)) if f48 <= 0.281171 else -0.082) if f42 <= 0.606171 else (0.0683 if f1 <= 0.219354 else -0.096))
    total += (((0.0216 if f33 <= 0.643066 else -0.0612) if f58 <= 1e-35 else (-0.092 if f21 <= 153.187 else 0.0169)) if f44 <= 0.608779 else ((0.008 if f1 <= 0.0726745 else -0.0966) if f0 <= 132.006 else (0.07 if f40 <= 34.5 else -0.0021)))
    total += (((-0.0535 if f35 <= 1e-35 else 0.0222) if f1 <= 0.176731 else -0.0963) if f2 <= 1e-35 else ((0.0181 if f58 <= 1e-35 else (-0.0873 if f14 <= 9.47531 else 0.0505)) if f44 <= 0.424848 else (0.061 if f61 <= 1e-35 else -0.1482)))
    total += (((((-0.0398 if f35 <= 1e-35 else 0.0405) if f2 <= 1e-35 else (0.0645 if f66 <= 1e-35 else (-0.1948 if f70 <= 1e-35 else 0.0694))) if f67 <= 1e-35 else -0.1173) if f52 <= 4.5 else -0.0387) if f23 <= 0.368637 else -0.0669)
    total += (((((0.0399 if f65 <= 1e-35 else -0.0776) if f23 <= 0.334388 else -0.0595) if f1 <= 0.047308 else -0.072) if f58 <= 2.5 else -0.0864) if f8 <= 25.5 else (0.0582 if f40 <= 36.5 else (-0.0571 if f50 <= 36.5 else 0.0601)))
    total += (((-0.0281 if f50 <= 56.5 else 0.065) if f47 <= 0.2309 else -0.0843) if f2 <= 1e-35 else (((0.0206 if f50 <= 8.5 else 0.0766) if f40 <= 29.5 else -0.0077) if f63 <= 1e-35 else (-0.0982 if f36 <= 0.774063 else 0.0897)))
    total += (((-0.0438 if f0 <= 111.005 else 0.0238) if f13 <= 0.535351 else -0.072) if f49 <= 2.5 else ((0.065 if f58 <= 2.5 else (-0.0763 if f8 <= 36.5 else 0.061)) if f13 <= 0.711811 else (0.0091 if f48 <= 0.145401 else -0.0724)))
    total += ((((0.0228 if f52 <= 4.5 else (0.0508 if f54 <= 0.254627 else -0.0562)) if f63 <= 1e-35 else (-0.105 if f72 <= 1e-35 else 0.0045)) if f36 <= 0.81617 else (0.0743 if f77 <= 1e-35 else -0.1239)) if f13 <= 0.924209 else -0.0741)
    total += (((-0.0107 if f37 <= 1.5 else ((0.0611 if f5 <= 6.5 else -0.0872) if f67 <= 1e-35 else -0.0644)) if f13 <= 0.72989 else (-0.0517 if f37 <= 13.5 else 0.0145)) if f58 <= 2.5 else (-0.0677 if f28 <= 268.07 else 0.0537))
    total += ((((((0.038 if f12 <= 0.564121 else -0.0419) if f67 <= 1e-35 else -0.1154) if f58 <= 2.5 else -0.097) if f72 <= 1e-35 else (0.0357 if f75 <= 1e-35 else -0.0586)) if f36 <= 0.90891 else 0.0754) if f1 <= 0.690826 else -0.1008)
    total += ((-0.0173 if f13 <= 0.912727 else -0.0885) if f49 <= 2.5 else (((0.0515 if f39 <= 17.5 else ((-0.0947 if f38 <= 177.336 else 0.0288) if f37 <= 28.5 else 0.0418)) if f74 <= 1e-35 else -0.1904) if f1 <= 0.546537 else -0.0892))
    total += (((((-0.0264 if f50 <= 6.5 else 0.0213) if f8 <= 32.5 else (0.0798 if f12 <= 0.635476 else (-0.0574 if f43 <= 0.624272 else 0.0652))) if f61 <= 1e-35 else -0.107) if f74 <= 1e-35 else -0.1216) if f29 <= 0.886642 else -0.0625)
    total += (((-0.0277 if f10 <= 1e-35 else 0.071) if f49 <= 2.5 else ((((-0.0596 if f37 <= 41.5 else 0.0872) if f8 <= 2.5 else 0.0528) if f57 <= 6.5 else -0.1162) if f61 <= 1e-35 else -0.0928)) if f1 <= 0.219354 else -0.0722)
    total += (((((0.0388 if f64 <= 1e-35 else -0.0276) if f65 <= 1e-35 else -0.0483) if f58 <= 2.5 else -0.0394) if f42 <= 0.904367 else 0.0745) if f13 <= 0.72989 else ((-0.0394 if f37 <= 16.5 else 0.0344) if f23 <= 0.273268 else -0.1009))
    total += ((((-0.0024 if f13 <= 0.745282 else -0.0606) if f37 <= 16.5 else 0.0533) if f48 <= 0.204717 else -0.0657) if f49 <= 3.5 else (0.056 if f13 <= 0.462063 else ((-0.0058 if f68 <= 1e-35 else -0.0936) if f72 <= 1e-35 else 0.0433)))
    total += ((((-0.0186 if f2 <= 1e-35 else (0.0448 if f40 <= 25.5 else ((0.0001 if f42 <= 0.25023 else -0.1085) if f50 <= 50.5 else 0.0791))) if f37 <= 36.5 else 0.0779) if f67 <= 1e-35 else -0.0802) if f23 <= 0.715251 else -0.0592)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0369 if f33 <= 0.668333 else -0.0207) if f75 <= 1e-35 else -0.0677) if f66 <= 1e-35 else (-0.0561 if f49 <= 22.5 else -0.3708)) if f23 <= 0.715251 else (0.0135 if f13 <= 0.222303 else -0.076)) if f63 <= 1e-35 else -0.0634)
    total += ((((((0.0305 if f64 <= 1e-35 else -0.0293) if f71 <= 1e-35 else -0.0436) if f1 <= 0.690826 else -0.0802) if f74 <= 1e-35 else -0.1152) if f10 <= 1e-35 else 0.0934) if f12 <= 0.663675 else (-0.0645 if f43 <= 0.6935 else 0.0192))
    total += ((((-0.0066 if f16 <= 1e-35 else 0.0517) if f62 <= 1e-35 else -0.0717) if f69 <= 1e-35 else -0.0695) if f72 <= 1e-35 else (((0.042 if f1 <= 0.601653 else -0.0803) if f75 <= 1e-35 else -0.0503) if f3 <= 2.94551 else -0.0901))
    total += ((((0.0742 if f54 <= 0.254627 else (-0.0313 if f50 <= 4.5 else 0.029)) if f71 <= 1e-35 else (-0.1194 if f68 <= 1e-35 else 0.0127)) if f67 <= 1e-35 else -0.0714) if f23 <= 0.294229 else (-0.0613 if f30 <= 1e-35 else 0.0213))
    total += ((((0.0551 if f51 <= 23.5 else -0.151) if f54 <= 0.419859 else (-0.0325 if f50 <= 8.5 else ((-0.0096 if f3 <= 1e-35 else 0.0444) if f66 <= 1e-35 else -0.1186))) if f74 <= 1e-35 else -0.1198) if f29 <= 0.886642 else -0.0515)
    total += ((((-0.0062 if f0 <= 132.006 else (0.0542 if f68 <= 1e-35 else -0.0158)) if f10 <= 1e-35 else 0.1072) if f12 <= 0.649623 else ((-0.0664 if f15 <= 261.5 else 0.0354) if f43 <= 0.6935 else 0.0178)) if f63 <= 1e-35 else -0.0558)
    total += (((-0.0202 if f37 <= 6.5 else ((0.067 if f38 <= 81.625 else (0.022 if f66 <= 1e-35 else -0.18)) if f1 <= 0.835658 else -0.0943)) if f10 <= 1e-35 else 0.0783) if f58 <= 2.5 else (-0.0657 if f21 <= 161.443 else 0.0303))
    total += ((((((-0.0621 if f51 <= 5.5 else 0.0006) if f49 <= 22.5 else (-0.0803 if f44 <= 0.99944 else -0.4636)) if f50 <= 35.5 else 0.0316) if f10 <= 1e-35 else 0.0716) if f36 <= 0.915909 else 0.0599) if f1 <= 0.162419 else -0.0569)
    total += (((0.0637 if f54 <= 0.48423 else (0.0129 if f53 <= 1.5 else -0.0605)) if f41 <= -79.5 else -0.0329) if f8 <= 32.5 else (0.0666 if f13 <= 0.345967 else (-0.1582 if f32 <= 1e-35 else (-0.0181 if f36 <= 0.716463 else 0.0529))))
    total += ((((((0.0415 if f39 <= 11.5 else (0.0056 if f66 <= 1e-35 else -0.1276)) if f12 <= 0.931274 else -0.0719) if f65 <= 1e-35 else -0.0397) if f57 <= 6.5 else -0.0843) if f61 <= 1e-35 else -0.0928) if f29 <= 0.846688 else -0.0485)
    total += ((((0.0091 if f57 <= 4.5 else -0.0754) if f61 <= 1e-35 else -0.112) if f58 <= 2.5 else -0.0852) if f72 <= 1e-35 else (0.0531 if f54 <= 0.512305 else ((0.0004 if f15 <= 169.5 else 0.0807) if f52 <= 3.5 else -0.0614)))
    total += (((0.0529 if f54 <= 0.419859 else 0.0088) if f63 <= 1e-35 else -0.0401) if f12 <= 0.635476 else ((-0.0755 if f37 <= 18.5 else 0.0205) if f44 <= 0.687835 else ((-0.1299 if f54 <= 0.694802 else 0.0019) if f73 <= 1e-35 else 0.0422)))
    total += ((((0.1311 if f54 <= 0.237722 else (-0.0438 if f40 <= 1e-35 else (0.0438 if f67 <= 1e-35 else -0.0982))) if f69 <= 1e-35 else -0.0336) if f58 <= 1e-35 else -0.0637) if f72 <= 1e-35 else (0.0476 if f54 <= 0.528812 else 0.005))
    total += (((((0.0281 if f14 <= 9.21958 else -0.0421) if f58 <= 1e-35 else (-0.0509 if f21 <= 123.607 else (-0.1573 if f32 <= 2.00269 else 0.0358))) if f50 <= 35.5 else 0.05) if f61 <= 1e-35 else -0.0807) if f33 <= 0.601653 else -0.0405)
    total += (((-0.0424 if f40 <= 1e-35 else (((-0.0249 if f5 <= 1e-35 else (0.0451 if f5 <= 6.5 else -0.0582)) if f10 <= 1e-35 else 0.0791) if f17 <= 13.5 else 0.0851)) if f38 <= 274.247 else 0.0524) if f12 <= 0.564121 else -0.0233)
    total += (((((((-0.0067 if f25 <= 1e-35 else 0.0631) if f41 <= -79.5 else -0.0243) if f15 <= 319.5 else 0.0664) if f8 <= 32.5 else 0.0418) if f57 <= 6.5 else -0.08) if f67 <= 1e-35 else -0.0631) if f29 <= 0.417194 else -0.0354)
    total += ((((((0.0318 if f39 <= 17.5 else -0.0148) if f65 <= 1e-35 else (-0.0627 if f15 <= 192.5 else 0.0807)) if f66 <= 1e-35 else -0.0938) if f64 <= 1e-35 else -0.0321) if f12 <= 0.931274 else -0.0715) if f47 <= 0.748852 else -0.0865)
    total += ((((((-0.0911 if f54 <= 0.782415 else -0.0041) if f51 <= 5.5 else -0.0022) if f37 <= 41.5 else 0.0671) if f56 <= 79.5 else (0.0543 if f68 <= 1e-35 else -0.0384)) if f1 <= 0.79206 else -0.0859) if f74 <= 1e-35 else -0.1103)
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0679 if f48 <= 0.0488818 else -0.0086) if f54 <= 0.254627 else ((-0.0116 if f12 <= 0.790723 else (-0.0396 if f55 <= 278.05 else -0.1442)) if f43 <= 0.903324 else (0.0011 if f8 <= 54.5 else 0.0753))) if f10 <= 1e-35 else 0.0643)
    total += (((((0.0435 if f12 <= 0.73339 else -0.0593) if f39 <= 39.5 else -0.0879) if f72 <= 1e-35 else 0.0548) if f54 <= 0.48423 else (-0.0432 if f44 <= 0.553881 else (-0.0008 if f28 <= 303.041 else 0.0527))) if f74 <= 1e-35 else -0.1123)
    total += ((((-0.0003 if f25 <= 1e-35 else 0.0643) if f47 <= 0.00359261 else -0.027) if f8 <= 21.5 else ((0.0107 if f49 <= 2.5 else 0.0626) if f40 <= 36.5 else (0.0289 if f42 <= 0.184797 else -0.0737))) if f57 <= 6.5 else -0.0834)
    total += ((((0.0005 if f37 <= 1.5 else 0.0495) if f39 <= 8.5 else -0.0112) if f68 <= 1e-35 else (0.0077 if f48 <= 0.0531104 else (0.0398 if f13 <= 0.126477 else -0.0808))) if f63 <= 1e-35 else (-0.0792 if f73 <= 1e-35 else 0.011))
    total += (((((-0.0127 if f5 <= 1e-35 else (-0.0144 if f40 <= 4.5 else (0.0683 if f5 <= 6.5 else -0.0428))) if f38 <= 274.247 else 0.0404) if f67 <= 1e-35 else -0.0563) if f12 <= 0.850411 else -0.0431) if f74 <= 1e-35 else -0.1047)
    total += (((0.024 if f54 <= 0.419859 else ((-0.0103 if f28 <= 303.041 else 0.053) if f40 <= 39.5 else (-0.0491 if f43 <= 0.556868 else -0.2782))) if f29 <= 0.846688 else -0.0484) if f50 <= 35.5 else (0.0345 if f67 <= 1e-35 else -0.1213))
    total += (((((-0.0374 if f60 <= 1e-35 else (0.0405 if f39 <= 5.5 else -0.0062)) if f25 <= 1e-35 else (0.0499 if f58 <= 2.5 else -0.0412)) if f67 <= 1e-35 else -0.0519) if f74 <= 1e-35 else -0.1001) if f23 <= 0.715251 else -0.0374)
    total += ((((((0.0022 if f38 <= 64.1327 else -0.0803) if f2 <= 1e-35 else 0.0151) if f25 <= 1e-35 else (0.0476 if f63 <= 1e-35 else -0.0373)) if f67 <= 1e-35 else -0.053) if f74 <= 1e-35 else -0.0916) if f33 <= 0.5726 else -0.0345)
    total += ((((((-0.0248 if f56 <= 61.5 else 0.0395) if f5 <= 1e-35 else (0.0461 if f67 <= 1e-35 else -0.0904)) if f36 <= 0.915909 else 0.0482) if f75 <= 1e-35 else -0.0635) if f23 <= 0.715251 else -0.0387) if f10 <= 1e-35 else 0.0607)
    total += (((((-0.0169 if f40 <= 2.5 else 0.0331) if f68 <= 1e-35 else (0.002 if f46 <= 0.0231512 else -0.0601)) if f66 <= 1e-35 else (-0.1242 if f70 <= 1e-35 else 0.048)) if f63 <= 1e-35 else -0.0329) if f47 <= 0.60622 else -0.0706)
    total += (((0.0496 if f55 <= 152.292 else -0.0431) if f47 <= 0.00165745 else (-0.0621 if f5 <= 5.5 else 0.0734)) if f60 <= 1e-35 else (-0.0081 if f8 <= 21.5 else (0.0364 if f64 <= 1e-35 else (0.0546 if f48 <= 0.0531104 else -0.0771))))
    total += ((((-0.0573 if f0 <= 13.0006 else (0.0252 if f68 <= 1e-35 else (0.0457 if f13 <= 0.126477 else (-0.0406 if f14 <= 9.7885 else 0.062)))) if f66 <= 1e-35 else -0.0893) if f64 <= 1e-35 else -0.0335) if f74 <= 1e-35 else -0.0919)
    total += ((((-0.0058 if f49 <= 22.5 else -0.1014) if f37 <= 41.5 else (0.0907 if f46 <= 0.0156726 else -0.0581)) if f56 <= 79.5 else ((0.0091 if f0 <= 175.016 else 0.0866) if f40 <= 31.5 else -0.0232)) if f1 <= 0.79206 else -0.0708)
    total += (((0.007 if f71 <= 1e-35 else (-0.0749 if f9 <= 1e-35 else 0.0811)) if f64 <= 1e-35 else (((-0.0286 if f40 <= 9.5 else -0.1957) if f51 <= 7.5 else -0.0105) if f49 <= 13.5 else 0.0505)) if f10 <= 1e-35 else 0.0489)
    total += (-0.0337 if f40 <= 1e-35 else ((0.0411 if f13 <= 0.0658713 else (((-0.0245 if f15 <= 279.5 else 0.0428) if f43 <= 0.990198 else (0.0551 if f1 <= 0.047308 else -0.079)) if f59 <= 3.5 else 0.0281)) if f1 <= 0.79206 else -0.0852))
    total += (((0.0078 if f69 <= 1e-35 else -0.0464) if f72 <= 1e-35 else ((((0.0102 if f50 <= 31.5 else -0.0936) if f50 <= 35.5 else 0.058) if f3 <= 2.94551 else -0.0957) if f18 <= 42.5 else 0.1148)) if f1 <= 0.690826 else -0.071)
    total += (((-0.0127 if f21 <= 169.737 else 0.0286) if f37 <= 15.5 else (0.061 if f38 <= 81.625 else ((-0.0834 if f0 <= 89.004 else 0.0338) if f3 <= 2.94551 else (-0.1725 if f42 <= 0.894311 else 0.0507)))) if f74 <= 1e-35 else -0.0928)
    total += (((((0.0034 if f59 <= 2.5 else (-0.0252 if f57 <= -1e-35 else 0.0563)) if f1 <= 0.191397 else -0.0388) if f5 <= 6.5 else -0.0659) if f29 <= 0.886642 else -0.0321) if f11 <= 1e-35 else (0.0057 if f44 <= 0.069028 else -0.0956))
    total += (((0.0396 if f7 <= 1e-35 else -0.0013) if f39 <= 49.5 else -0.0566) if f13 <= 0.345967 else (((-0.0478 if f3 <= 0.278165 else -0.0003) if f5 <= 1e-35 else (0.0389 if f38 <= 132.531 else -0.0534)) if f23 <= 0.368637 else -0.0586))
    total += (((-0.033 if f60 <= 1e-35 else -0.0) if f37 <= 16.5 else (0.0484 if f38 <= 81.625 else ((-0.1432 if f36 <= 0.928119 else 0.0147) if f8 <= 11.5 else 0.016))) if f10 <= 1e-35 else (-0.0182 if f0 <= 120.461 else 0.0768))
    total += ((0.007 if f64 <= 1e-35 else (((0.0175 if f3 <= 1.16347 else -0.0824) if f41 <= 5.5 else ((-0.3145 if f13 <= 0.77441 else -0.0254) if f51 <= 7.5 else -0.0472)) if f49 <= 13.5 else 0.0501)) if f74 <= 1e-35 else -0.0919)
    total += ((-0.0025 if f1 <= 0.047308 else (-0.0091 if f42 <= 0.133193 else (0.0471 if f14 <= 6.16856 else -0.1251))) if f8 <= 32.5 else (0.0758 if f13 <= 0.0658713 else ((0.0132 if f69 <= 1e-35 else -0.0562) if f24 <= 1e-35 else 0.0333)))
    total += ((((0.0034 if f57 <= 3.5 else -0.0823) if f40 <= 3.5 else (0.0114 if f53 <= 1e-35 else 0.0687)) if f13 <= 0.245553 else (-0.0098 if f56 <= 546.5 else -0.0929)) if f36 <= 0.90891 else (0.0538 if f13 <= 0.955924 else -0.0493))
    total += (((-0.0123 if f37 <= 1.5 else (((0.0109 if f55 <= 336.328 else -0.1721) if f32 <= 1e-35 else 0.0227) if f1 <= 0.835658 else -0.1016)) if f33 <= 0.625477 else -0.0233) if f11 <= 1e-35 else (0.0197 if f45 <= 0.0758931 else -0.0802))
    total += (((-0.0122 if f40 <= 2.5 else (0.0678 if f54 <= 0.254627 else 0.0151)) if f66 <= 1e-35 else (-0.1233 if f21 <= 199.346 else 0.0359)) if f68 <= 1e-35 else (0.0167 if f58 <= -1e-35 else (-0.0526 if f38 <= 438.659 else 0.0718)))
    total += (((0.009 if f51 <= 13.5 else 0.0753) if f14 <= 9.21958 else (-0.0 if f42 <= 0.114879 else -0.0991)) if f41 <= 8.5 else (((-0.0458 if f14 <= 8.41117 else 0.017) if f62 <= 1e-35 else -0.0933) if f50 <= 56.5 else 0.0662))
    total += (((((0.0129 if f1 <= 0.0277158 else -0.0185) if f51 <= 27.5 else -0.1218) if f74 <= 1e-35 else -0.087) if f61 <= 1e-35 else (-0.1071 if f38 <= 168.365 else 0.0206)) if f57 <= 6.5 else (-0.099 if f44 <= 0.928146 else 0.0506))
    total += ((0.0312 if f16 <= 1e-35 else -0.0428) if f54 <= 0.419859 else ((0.0062 if f64 <= 1e-35 else (0.0157 if f52 <= 1e-35 else -0.1045)) if f52 <= 3.5 else ((-0.0979 if f40 <= -2.5 else 0.0526) if f54 <= 0.588997 else -0.0609)))
    total += (0.0223 if f54 <= 0.48423 else (((-0.0496 if f36 <= 0.608364 else -0.2239) if f37 <= 30.5 else (0.0959 if f47 <= 0.2309 else -0.0876)) if f45 <= 0.533879 else ((-0.0355 if f2 <= 1e-35 else 0.0094) if f25 <= 1e-35 else 0.0247)))
    total += (((0.0505 if f48 <= 0.00315262 else ((-0.1429 if f48 <= 0.0168601 else -0.023) if f8 <= 2.5 else 0.0051)) if f65 <= 1e-35 else (-0.0593 if f56 <= 30.5 else 0.1001)) if f57 <= 4.5 else (-0.076 if f72 <= 1e-35 else 0.0384))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0047 if f25 <= 3.5 else ((-0.1127 if f44 <= 0.941945 else 0.0517) if f51 <= 6.5 else 0.0769)) if f61 <= 1e-35 else -0.0649) if f65 <= 1e-35 else -0.0373) if f58 <= 2.5 else (-0.0707 if f72 <= 1e-35 else 0.0074))
    total += (((((-0.0024 if f12 <= 0.931274 else -0.0714) if f64 <= 1e-35 else ((-0.0019 if f13 <= 0.222303 else -0.1309) if f51 <= 8.5 else 0.0104)) if f10 <= 1e-35 else 0.0433) if f4 <= 1e-35 else 0.0735) if f36 <= 0.945754 else 0.0443)
    total += (-0.0488 if f0 <= 14.0005 else ((((0.0384 if f42 <= 0.0125441 else (-0.0226 if f60 <= 1e-35 else 0.0139)) if f67 <= 1e-35 else -0.0513) if f65 <= 1e-35 else (-0.0563 if f47 <= 0.0847591 else 0.0747)) if f1 <= 0.835658 else -0.0699))
    total += ((((0.0223 if f47 <= 0.0490996 else -0.0285) if f56 <= 75.5 else (0.0961 if f40 <= 59.5 else -0.0475)) if f54 <= 0.48423 else (-0.0018 if f52 <= 3.5 else (0.085 if f14 <= 6.16856 else -0.0492))) if f36 <= 0.987552 else 0.0554)
    total += ((-0.0068 if f8 <= 24.5 else 0.0364) if f12 <= 0.549751 else (((0.0332 if f56 <= 1e-35 else -0.0661) if f55 <= 199.231 else (-0.1752 if f22 <= 296.013 else 0.014)) if f60 <= 1e-35 else (0.0021 if f56 <= 546.5 else -0.1307)))
    total += (-0.0535 if f0 <= 12.0005 else ((0.0157 if f1 <= 0.0135644 else ((-0.1155 if f15 <= 83.5 else -0.0065) if f28 <= 34.0015 else 0.0124)) if f63 <= 1e-35 else (-0.0566 if f72 <= 1e-35 else (-0.0345 if f55 <= 144.795 else 0.0817))))
    total += ((0.0185 if f54 <= 0.459292 else (((-0.0011 if f66 <= 1e-35 else -0.1203) if f29 <= 0.309748 else -0.0596) if f73 <= 1e-35 else ((0.017 if f41 <= 9.5 else -0.0451) if f50 <= 33.5 else 0.0522))) if f5 <= 6.5 else -0.0533)
    total += (-0.0216 if f8 <= 3.5 else ((0.0503 if f48 <= 0.00315262 else 0.0066) if f16 <= 1e-35 else ((-0.0159 if f49 <= 30.5 else (-0.2948 if f41 <= 1e-35 else -0.0194)) if f50 <= 35.5 else (0.051 if f48 <= 0.145401 else -0.0362))))
    total += (((-0.001 if f49 <= 32.5 else (0.0398 if f50 <= 33.5 else -0.2585)) if f50 <= 35.5 else (0.0371 if f7 <= 2.5 else -0.0219)) if f11 <= 1e-35 else (-0.0623 if f51 <= 13.5 else (0.1306 if f73 <= 1e-35 else -0.0631)))
    total += ((((-0.0066 if f12 <= 0.947988 else -0.0932) if f15 <= 261.5 else (0.1479 if f15 <= 274.0 else 0.0098)) if f49 <= 32.5 else (0.0364 if f50 <= 33.5 else -0.2304)) if f50 <= 35.5 else (0.0109 if f55 <= 319.033 else 0.0942))
    total += ((-0.0192 if f5 <= 1e-35 else 0.0144) if f8 <= 32.5 else (0.0806 if f13 <= 0.0658713 else ((((-0.306 if f22 <= 29.0013 else -0.0401) if f40 <= 2.5 else -0.0188) if f39 <= 29.5 else 0.0894) if f56 <= 30.5 else 0.0373)))
    total += ((((0.0077 if f31 <= 3.5 else 0.0722) if f41 <= -79.5 else ((-0.0071 if f62 <= 1e-35 else (-0.0951 if f43 <= 0.889867 else 0.1044)) if f21 <= 169.737 else 0.0313)) if f61 <= 1e-35 else -0.0487) if f74 <= 1e-35 else -0.0792)
    total += (((0.0052 if f55 <= 60.5938 else -0.0527) if f2 <= 1e-35 else 0.006) if f10 <= 1e-35 else (((0.0759 if f32 <= 16.0007 else (-0.1617 if f28 <= 70.0422 else 0.0282)) if f73 <= 1e-35 else 0.0694) if f70 <= 1e-35 else 0.1181))
    total += (-0.0426 if f0 <= 14.0005 else (((0.0031 if f57 <= 2.5 else (((-0.0871 if f40 <= 2.5 else 0.0797) if f14 <= 8.11043 else -0.0495) if f42 <= 0.215861 else -0.096)) if f72 <= 1e-35 else 0.0104) if f20 <= 97.5 else 0.096))
    total += (((0.0581 if f54 <= 0.341379 else 0.0074) if f39 <= 8.5 else (-0.0388 if f3 <= 0.395518 else (0.0178 if f12 <= 0.915102 else -0.0872))) if f68 <= 1e-35 else (0.0297 if f13 <= 0.126477 else (-0.0414 if f14 <= 9.7885 else 0.0415)))
    total += ((((-0.0312 if f51 <= 8.5 else 0.0051) if f8 <= 15.5 else ((0.0377 if f13 <= 0.0153089 else -0.0159) if f56 <= 61.5 else (0.0636 if f40 <= 31.5 else -0.0161))) if f28 <= 450.068 else 0.0419) if f4 <= 1e-35 else 0.0621)
    total += (((((-0.0282 if f2 <= 1e-35 else 0.0135) if f5 <= 1e-35 else (-0.0047 if f51 <= 6.5 else 0.0584)) if f67 <= 1e-35 else -0.0453) if f29 <= 0.886642 else -0.0281) if f5 <= 6.5 else (-0.0787 if f47 <= 0.077213 else 0.0581))
    total += ((-0.0019 if f10 <= 1e-35 else 0.0383) if f26 <= 535.277 else ((((-0.1044 if f37 <= 8.5 else (-0.4172 if f49 <= 17.5 else -0.0052)) if f28 <= 341.038 else 0.0125) if f59 <= 2.5 else 0.0375) if f39 <= 11.5 else 0.0464))
    total += (((-0.017 if f51 <= 5.5 else 0.0092) if f1 <= 0.0277158 else (((-0.0224 if f16 <= 1e-35 else (-0.3754 if f3 <= 0.614126 else -0.0689)) if f21 <= 136.964 else 0.0158) if f46 <= 0.039511 else -0.0092)) if f4 <= 1e-35 else 0.0582)
    total += (0.0755 if f14 <= 5.48916 else (((((-0.0458 if f40 <= 1e-35 else 0.0205) if f51 <= 13.5 else 0.082) if f21 <= 1e-35 else (-0.0156 if f11 <= 1e-35 else -0.0791)) if f9 <= 1e-35 else 0.0579) if f30 <= 1e-35 else 0.0104))
    total += (((-0.0012 if f73 <= 1e-35 else (-0.0167 if f45 <= 0.727462 else 0.0378)) if f75 <= 1e-35 else ((-0.0593 if f48 <= 0.0285828 else (-0.0055 if f38 <= 73.1 else 0.2029)) if f73 <= 1e-35 else -0.0746)) if f48 <= 0.826838 else -0.0769)
    total += ((((-0.0121 if f15 <= 302.0 else 0.0645) if f25 <= 1e-35 else ((0.0393 if f67 <= 1e-35 else -0.0718) if f27 <= 0.952238 else -0.0327)) if f11 <= 1e-35 else (0.0084 if f44 <= 0.078978 else -0.0861)) if f36 <= 0.987552 else 0.0646)
    total += ((((0.0317 if f32 <= 26.0012 else (0.0173 if f45 <= 0.987555 else -0.0193)) if f66 <= 1e-35 else -0.0712) if f68 <= 1e-35 else ((-0.0328 if f49 <= 1.5 else 0.0538) if f58 <= -1e-35 else -0.0338)) if f63 <= 1e-35 else -0.0264)
    total += (((((-0.0333 if f49 <= 1.5 else 0.0197) if f39 <= 5.5 else -0.0383) if f8 <= 114.5 else 0.0862) if f15 <= 79.5 else (0.006 if f3 <= 10.0459 else 0.1225)) if f28 <= 303.041 else (0.0611 if f15 <= 101.5 else -0.0198))
    total += (-0.0981 if f0 <= 3.00211 else (-0.0017 if f37 <= 18.5 else ((-0.1019 if f37 <= 28.5 else 0.0185) if f8 <= 3.5 else (0.0663 if f14 <= 9.21958 else ((-0.0831 if f17 <= 76.5 else 0.0728) if f58 <= -1e-35 else 0.0603)))))
    total += (((-0.0361 if f45 <= 0.979258 else 0.0382) if f1 <= 0.0135644 else -0.094) if f28 <= 8.00036 else (((-0.0087 if f2 <= 1e-35 else 0.0123) if f57 <= 6.5 else (-0.0914 if f43 <= 0.929995 else 0.0545)) if f17 <= 76.5 else 0.0744))
    total += ((0.018 if f54 <= 0.419859 else (((-0.0114 if f25 <= 1e-35 else (-0.0462 if f54 <= 0.588997 else 0.0295)) if f52 <= 3.5 else (-0.0434 if f14 <= 9.47531 else 0.0687)) if f17 <= 112.5 else 0.1185)) if f74 <= 1e-35 else -0.0781)
    total += ((0.0099 if f46 <= 0.00885609 else -0.0468) if f40 <= 2.5 else ((0.0323 if f14 <= 8.98253 else (-0.0014 if f42 <= 0.52666 else -0.1148)) if f41 <= 6.5 else ((-0.0171 if f0 <= 239.011 else -0.1011) if f21 <= 117.874 else 0.0255)))
    total += (0.0051 if f41 <= 6.5 else (((-0.0141 if f68 <= 1e-35 else (-0.0433 if f44 <= 0.803236 else (-0.0037 if f0 <= 102.005 else (-0.2732 if f0 <= 338.156 else -0.0197)))) if f37 <= 20.5 else 0.0195) if f50 <= 56.5 else 0.0557))
    total += (0.0034 if f1 <= 0.0277158 else (((0.0407 if f1 <= 0.300538 else -0.0552) if f39 <= 6.5 else (-0.0148 if f42 <= 0.25023 else (-0.312 if f39 <= 11.5 else -0.0871))) if f27 <= 1e-35 else (0.0273 if f39 <= 50.5 else -0.0702)))
    return total
