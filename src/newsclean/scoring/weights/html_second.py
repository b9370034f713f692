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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, _, _, f31, _, _, _, f35, f36, f37, f38, f39, f40, _, f42, f43, f44, f45, f46, _, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, _, _, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71 = row
    total = 0.0
    total += (((0.0318 if f27 <= -1.015 else ((0.0916 if f0 <= 0.340664 else 0.2836) if f9 <= 0.214267 else (0.4418 if f18 <= 7.37789 else 0.1904))) if f26 <= 0.210135 else (0.0894 if f36 <= 58.5 else (0.5368 if f19 <= 2.5 else 0.3127))) if f0 <= 0.427135 else ((0.3079 if f39 <= 200.009 else 0.0709) if f26 <= -1e-35 else ((((0.2459 if f36 <= 53.5 else 0.4589) if f70 <= 1e-35 else 0.2316) if f62 <= 0.812015 else (0.1588 if f26 <= 0.179111 else 0.4096)) if f0 <= 0.721107 else 0.5616)))
    total += (((-0.2522 if f26 <= -1e-35 else (-0.2181 if f8 <= 0.235118 else ((-0.1746 if f48 <= 1e-35 else 0.0574) if f14 <= 0.02858 else 0.0463))) if f26 <= 0.155917 else (-0.2185 if f36 <= 58.5 else (((-0.1816 if f8 <= 0.174676 else 0.0252) if f43 <= 6.5 else -0.2141) if f14 <= 0.0224205 else 0.1584))) if f10 <= 0.377438 else (-0.1307 if f26 <= -1e-35 else (((0.0016 if f6 <= 0.674147 else 0.1126) if f48 <= -1e-35 else (0.1694 if f40 <= 0.501724 else -0.1129)) if f25 <= 0.559028 else -0.2113)))
    total += ((((-0.2137 if f26 <= 0.260375 else -0.0904) if f0 <= 0.25143 else (0.0522 if f19 <= 2.5 else ((-0.1199 if f26 <= 0.132792 else 0.0247) if f13 <= 344.5 else -0.1952))) if f12 <= 0.384877 else (((-0.1779 if f11 <= 0.133391 else (-0.0994 if f37 <= 59.5 else (-0.1051 if f26 <= -1e-35 else 0.1179))) if f26 <= 0.163452 else 0.1393) if f13 <= 4766.5 else -0.1382)) if f0 <= 0.59938 else ((-0.1695 if f19 <= 14.5 else 0.0304) if f26 <= -1e-35 else (0.0715 if f0 <= 0.70237 else 0.1698)))
    total += (((-0.214 if f27 <= -1.015 else (-0.1506 if f15 <= 0.0505187 else (((-0.0321 if f19 <= 4.5 else -0.1956) if f0 <= 0.386493 else -0.0006) if f2 <= 0.172193 else (0.1553 if f19 <= 2.5 else (-0.0672 if f39 <= 643.5 else 0.1498))))) if f12 <= 0.384877 else (((-0.0477 if f2 <= 0.0589142 else 0.1253) if f12 <= 0.880966 else -0.0753) if f18 <= 8.58634 else -0.0737)) if f0 <= 0.59938 else ((-0.0932 if f55 <= 1.5 else (-0.1001 if f27 <= -2.15 else 0.1283)) if f27 <= -0.945 else 0.1477))
    total += (((-0.1644 if f1 <= 0.188273 else ((-0.1715 if f27 <= -1.135 else (-0.0378 if f50 <= 0.958236 else -0.1647)) if f45 <= 122.5 else 0.1863)) if f26 <= 0.283455 else (-0.0342 if f16 <= 0.894468 else 0.139)) if f0 <= 0.489759 else (((-0.1633 if f26 <= 0.171351 else 0.0546) if f37 <= 59.5 else (0.1007 if f50 <= 0.872858 else ((-0.2153 if f50 <= 0.949956 else 0.0189) if f27 <= 0.455 else 0.1186))) if f0 <= 0.757815 else ((0.1017 if f67 <= 1e-35 else -0.1032) if f27 <= -0.585 else 0.1561)))
    total += ((-0.1325 if f28 <= 2.135 else 0.0211) if f8 <= 0.25948 else (((-0.2064 if f50 <= 0.339315 else (-0.0978 if f28 <= 2.045 else 0.0899)) if f52 <= 1.5 else ((-0.0559 if f28 <= 0.825 else 0.101) if f51 <= 45.5 else -0.0752)) if f37 <= 59.5 else (((((-0.1113 if f28 <= 0.615 else 0.0117) if f1 <= 0.156091 else (0.059 if f1 <= 0.958684 else -0.1177)) if f39 <= 643.5 else 0.1601) if f28 <= 1.205 else (0.0086 if f16 <= 0.0471041 else 0.1255)) if f69 <= 1e-35 else -0.2374)))
    total += ((-0.1429 if f26 <= 0.115192 else ((-0.1333 if f12 <= 0.234382 else 0.0032) if f28 <= 2.135 else (0.1533 if f28 <= 2.575 else -0.0731))) if f0 <= 0.340664 else (((-0.1018 if f43 <= 1e-35 else (0.0758 if f14 <= 0.748711 else -0.129)) if f26 <= 0.069902 else (((0.0742 if f43 <= 6.5 else -0.1256) if f14 <= 0.144916 else (0.0242 if f4 <= 0.421773 else -0.1709)) if f14 <= 0.326919 else 0.1522)) if f0 <= 0.757815 else ((0.1345 if f45 <= 14.5 else -0.1095) if f26 <= -1e-35 else 0.1356)))
    total += ((-0.1334 if f13 <= 1119.5 else (-0.097 if f27 <= -1.685 else 0.0376)) if f27 <= -1.015 else ((((-0.0925 if f3 <= 0.091634 else (-0.0547 if f2 <= 0.283212 else (0.0426 if f3 <= 0.961535 else -0.1257))) if f48 <= 1e-35 else (-0.0252 if f39 <= 118.017 else 0.1521)) if f28 <= 2.135 else (0.1486 if f13 <= 1457.89 else (0.0599 if f6 <= 0.168654 else -0.1159))) if f9 <= 0.577434 else (((0.0584 if f52 <= 4.5 else -0.2248) if f48 <= -1e-35 else 0.1191) if f20 <= 21.5 else -0.0421)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1546 if f26 <= 0.335827 else 0.0232) if f18 <= 9.78268 else 0.0432) if f12 <= 0.170502 else (-0.1042 if f11 <= 0.226788 else 0.0592)) if f0 <= 0.239002 else (((-0.1109 if f37 <= 36.5 else -0.0089) if f26 <= 0.115192 else 0.0706) if f13 <= 2237.5 else (-0.1785 if f37 <= 59.5 else -0.03))) if f0 <= 0.645073 else ((-0.2045 if f37 <= 55.5 else (0.0995 if f18 <= 9.75257 else -0.0587)) if f48 <= -1e-35 else ((-0.1443 if f10 <= 0.499127 else 0.0715) if f26 <= -1e-35 else 0.125)))
    total += (-0.1136 if f26 <= -1e-35 else ((-0.1855 if f36 <= 58.5 else ((-0.0513 if f14 <= 0.02858 else (-0.1272 if f37 <= 8.5 else ((((0.1301 if f2 <= 0.706175 else 0.0021) if f44 <= 1e-35 else -0.0412) if f52 <= 4.5 else -0.0907) if f13 <= 2237.5 else (0.0718 if f4 <= 0.057214 else -0.1306)))) if f26 <= 0.283455 else ((-0.0672 if f5 <= 0.16309 else 0.0724) if f16 <= 0.258937 else 0.1474))) if f9 <= 0.577434 else ((-0.1411 if f37 <= 49.5 else 0.0484) if f48 <= -1e-35 else 0.104)))
    total += (((-0.1217 if f0 <= 0.31985 else -0.028) if f11 <= 0.226788 else ((0.1745 if f11 <= 0.323625 else (-0.0525 if f26 <= 0.0888487 else 0.0944)) if f18 <= 7.37789 else (-0.0096 if f22 <= 0.0528059 else (-0.0252 if f16 <= 0.975121 else -0.1486)))) if f0 <= 0.623016 else ((-0.0198 if f26 <= -1e-35 else 0.1157) if f63 <= 9.5 else (((-0.2087 if f16 <= 0.942565 else 0.0286) if f51 <= -3.5 else ((-0.02 if f38 <= 51.5 else 0.1083) if f16 <= 0.999682 else -0.0999)) if f66 <= 1e-35 else -0.2137)))
    total += ((((-0.1707 if f36 <= 58.5 else (-0.0855 if f12 <= 0.213459 else (((-0.0797 if f13 <= 18691.5 else 0.196) if f15 <= 0.0652223 else 0.149) if f50 <= 0.459627 else -0.0654))) if f0 <= 0.773704 else 0.0742) if f48 <= 1e-35 else (-0.0204 if f39 <= 118.017 else 0.1201)) if f12 <= 0.384877 else ((((0.1215 if f18 <= 8.37309 else (0.0135 if f13 <= 47988.0 else -0.2257)) if f12 <= 0.87415 else (0.0648 if f13 <= 901.5 else -0.1138)) if f0 <= 0.757815 else 0.1122) if f69 <= 1e-35 else -0.2749))
    total += ((-0.1151 if f26 <= -0.141623 else (((((((0.0536 if f43 <= 1e-35 else -0.0871) if f62 <= 0.581765 else -0.1182) if f7 <= 0.235676 else (-0.0104 if f43 <= 1e-35 else 0.0525)) if f40 <= 0.474937 else -0.1137) if f43 <= 6.5 else -0.1098) if f54 <= 5.5 else 0.1178) if f52 <= 5.5 else -0.1253)) if f26 <= 0.210135 else ((((0.0781 if f52 <= 1e-35 else -0.142) if f52 <= 1.5 else 0.0934) if f50 <= 0.459627 else (-0.124 if f43 <= 4.5 else 0.0546)) if f16 <= 0.299329 else 0.0977))
    total += (((-0.1256 if f37 <= 12.5 else ((-0.0942 if f5 <= 0.0928111 else (-0.0768 if f15 <= 0.0443893 else (0.054 if f16 <= 0.980252 else -0.0461))) if f48 <= 1e-35 else 0.0775)) if f45 <= 145.0 else 0.1459) if f12 <= 0.384877 else (((-0.0926 if f37 <= 59.5 else 0.0946) if f64 <= 0.0143779 else -0.0992) if f48 <= -1e-35 else ((((0.0228 if f64 <= 0.0143779 else -0.2545) if f16 <= 0.12112 else 0.0511) if f12 <= 0.55247 else (0.0976 if f1 <= 0.96374 else -0.0745)) if f40 <= 0.861812 else -0.1476)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1109 if f64 <= 0.353537 else 0.0726) if f7 <= 0.235676 else (((-0.0683 if f61 <= 1e-35 else 0.029) if f14 <= 0.10337 else 0.0542) if f40 <= 0.230951 else -0.1178)) if f26 <= 0.115192 else ((-0.1451 if f36 <= 53.5 else ((-0.055 if f5 <= 0.0468697 else (0.0987 if f19 <= 44.5 else -0.0369)) if f62 <= 0.609773 else (-0.1846 if f48 <= -1e-35 else (-0.0934 if f19 <= 21.5 else (0.1203 if f15 <= 0.198181 else -0.1036))))) if f15 <= 0.346849 else (0.1494 if f18 <= 7.40294 else 0.049)))
    total += (((-0.1054 if f26 <= 0.219069 else 0.0429) if f27 <= -1.015 else (-0.1305 if f36 <= 58.5 else (-0.1118 if f37 <= 6.5 else (((-0.0862 if f17 <= 0.004935 else 0.0134) if f40 <= 0.141548 else (0.133 if f50 <= 0.902024 else -0.038)) if f35 <= 1.5 else -0.0925)))) if f0 <= 0.70237 else ((-0.1619 if f57 <= 9.00041 else (0.0805 if f42 <= 1.46451 else -0.0832)) if f37 <= 55.5 else (0.1229 if f63 <= 6.5 else (0.0982 if f64 <= 0.0198901 else (0.067 if f10 <= 0.739904 else -0.1261)))))
    total += ((((((-0.1095 if f27 <= -0.475 else -0.0245) if f12 <= 0.194205 else 0.0525) if f13 <= 777.5 else -0.1342) if f13 <= 8880.5 else 0.1286) if f28 <= 2.135 else (0.102 if f28 <= 2.72 else -0.0492)) if f12 <= 0.384877 else ((0.1303 if f18 <= 7.37789 else (((0.0051 if f19 <= 19.5 else 0.0999) if f43 <= 6.5 else -0.1699) if f64 <= 0.0175325 else ((0.0863 if f51 <= 54.5 else -0.0454) if f63 <= 9.5 else (0.0016 if f19 <= 32.5 else -0.1614)))) if f69 <= 1e-35 else -0.2521))
    total += (-0.0706 if f27 <= -1.265 else (((-0.1274 if f7 <= 0.747102 else 0.0255) if f49 <= 1e-35 else 0.0663) if f51 <= 1e-35 else ((((((-0.0136 if f13 <= 1e-35 else (-0.0235 if f16 <= 0.0281676 else 0.0911)) if f20 <= 9.5 else ((-0.0565 if f37 <= 30.5 else 0.0761) if f54 <= 1e-35 else (0.0002 if f13 <= 1457.89 else -0.1443))) if f46 <= 1e-35 else -0.0587) if f2 <= 0.951827 else -0.0564) if f65 <= 1e-35 else (-0.1552 if f55 <= 28.5 else 0.185)) if f69 <= 1e-35 else -0.1569)))
    total += ((((-0.0951 if f0 <= 0.25143 else (0.1012 if f50 <= 0.270136 else -0.0451)) if f12 <= 0.170502 else (((-0.0053 if f18 <= 10.2587 else -0.1644) if f15 <= 0.346849 else (0.1246 if f18 <= 7.81831 else -0.0048)) if f11 <= 0.789145 else (0.0885 if f50 <= 0.459627 else -0.1076))) if f28 <= 2.135 else (0.0768 if f28 <= 2.87 else -0.047)) if f0 <= 0.773704 else (((0.0496 if f17 <= 0.156445 else (-0.0056 if f45 <= 31.5 else -0.2222)) if f54 <= 1e-35 else 0.1209) if f37 <= 57.5 else 0.0907))
    total += (-0.0752 if f27 <= -1.265 else ((((-0.0602 if f6 <= 0.0961067 else (0.0308 if f43 <= 6.5 else -0.0822)) if f28 <= 2.135 else 0.072) if f13 <= 2923.0 else ((-0.0995 if f13 <= 8880.5 else 0.0954) if f60 <= 1e-35 else -0.1617)) if f12 <= 0.554762 else (-0.0603 if f45 <= 2.5 else ((-0.0717 if f3 <= 1e-35 else 0.1008) if f13 <= 2579.5 else (0.0985 if f14 <= 0.144916 else ((-0.0807 if f39 <= 104.223 else 0.0899) if f62 <= 0.623965 else (-0.194 if f14 <= 0.624471 else -0.0004)))))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1021 if f0 <= 0.404746 else 0.0843) if f11 <= 0.226788 else 0.0783) if f19 <= 4.5 else (-0.0682 if f19 <= 14.5 else ((((0.126 if f19 <= 22.5 else -0.0898) if f50 <= 0.301236 else 0.0674) if f50 <= 0.682881 else -0.0693) if f68 <= 1e-35 else 0.0538))) if f0 <= 0.773704 else ((0.0887 if f63 <= 9.5 else ((0.0271 if f39 <= 186.008 else -0.1603) if f54 <= 1e-35 else 0.0946)) if f28 <= 2.87 else -0.1411)) if f26 <= 0.283455 else (0.0758 if f65 <= 1e-35 else -0.0684))
    total += (-0.0604 if f27 <= -1.265 else (((0.0387 if f56 <= 35.0014 else -0.1228) if f8 <= 0.290212 else (-0.038 if f11 <= 0.100486 else 0.1092)) if f18 <= 7.40294 else ((((-0.0049 if f15 <= 0.073975 else 0.0918) if f25 <= 0.559028 else -0.1239) if f63 <= 1.5 else (-0.0951 if f19 <= 9.5 else (((-0.0423 if f45 <= 4.5 else 0.1241) if f50 <= 0.874411 else -0.0398) if f18 <= 8.30525 else ((-0.0453 if f19 <= 36.5 else 0.0484) if f64 <= 0.0153616 else -0.0916)))) if f55 <= 48.5 else 0.0928)))
    total += ((((((((-0.0448 if f16 <= 0.957227 else (-0.0492 if f1 <= 0.0541929 else 0.0803)) if f12 <= 0.554762 else (-0.0658 if f13 <= 530.5 else (0.1218 if f12 <= 0.906181 else -0.1093))) if f10 <= 0.722692 else ((-0.0641 if f0 <= 0.664885 else 0.0736) if f13 <= 901.5 else (0.0213 if f63 <= 4.5 else -0.1603))) if f43 <= 6.5 else -0.116) if f46 <= 1e-35 else -0.1154) if f55 <= 48.5 else 0.0812) if f28 <= 2.135 else (0.0762 if f28 <= 2.87 else -0.0689)) if f0 <= 0.82471 else 0.0613)
    total += (((0.1415 if f38 <= 21.5 else (0.1363 if f56 <= 9.00041 else ((-0.1158 if f5 <= 0.0928111 else (-0.0886 if f14 <= 0.0722835 else 0.1005)) if f15 <= 0.964102 else 0.1201))) if f19 <= 5.5 else ((-0.0501 if f55 <= 48.5 else 0.1618) if f8 <= 0.427033 else (((0.0504 if f52 <= 7.5 else -0.1618) if f50 <= 0.973922 else -0.0512) if f64 <= 0.0175325 else ((-0.1205 if f51 <= 1e-35 else (0.0603 if f17 <= 0.565804 else -0.0317)) if f65 <= 1e-35 else -0.187)))) if f31 <= 1e-35 else -0.1098)
    total += (((((((0.0008 if f49 <= 1e-35 else (0.0854 if f51 <= -3.5 else ((-0.0043 if f15 <= 0.0652223 else -0.1535) if f43 <= 1e-35 else 0.0056))) if f23 <= 0.0297402 else 0.0471) if f23 <= 0.283482 else -0.1143) if f25 <= 0.255435 else -0.1019) if f55 <= 65.5 else 0.1434) if f46 <= 1e-35 else (-0.1127 if f62 <= 0.877455 else 0.0854)) if f0 <= 0.773704 else ((-0.0766 if f63 <= 1e-35 else 0.1264) if f11 <= 0.711364 else ((0.0721 if f63 <= 6.5 else -0.1431) if f10 <= 0.825577 else 0.0647)))
    total += ((((0.0208 if f45 <= 41.5 else -0.0974) if f16 <= 0.894468 else 0.057) if f57 <= 24.0011 else ((-0.1062 if f12 <= 0.571768 else (0.0784 if f19 <= 17.5 else -0.0741)) if f4 <= 0.135048 else (((((0.0082 if f62 <= 0.437819 else -0.0932) if f14 <= 0.326919 else 0.1061) if f11 <= 0.733424 else (0.0534 if f19 <= 10.5 else -0.1339)) if f45 <= 56.5 else 0.06) if f43 <= 1e-35 else (0.0449 if f65 <= 1e-35 else -0.1171)))) if f26 <= 0.324881 else (-0.0462 if f28 <= 1.265 else 0.0904))
    total += (((-0.0786 if f55 <= 7.5 else 0.049) if f27 <= -1.135 else ((((((-0.0326 if f14 <= 0.0722835 else -0.1457) if f14 <= 0.248037 else (-0.0607 if f45 <= 11.5 else 0.0858)) if f6 <= 0.498208 else 0.0697) if f4 <= 0.0655615 else ((0.0197 if f6 <= 0.97021 else -0.1142) if f48 <= 1e-35 else 0.1243)) if f63 <= 59.5 else ((-0.1131 if f45 <= 145.0 else 0.0711) if f55 <= 48.5 else 0.1052)) if f35 <= 2.5 else -0.0828)) if f28 <= 2.135 else (0.0988 if f28 <= 2.72 else -0.0439))
    total += (((-0.0766 if f11 <= 0.913596 else 0.0518) if f51 <= 4.5 else (((0.1054 if f50 <= 0.250655 else -0.0407) if f50 <= 0.750671 else 0.1716) if f18 <= 7.40294 else -0.0167)) if f0 <= 0.489759 else (((((-0.0496 if f12 <= 0.821377 else 0.0917) if f4 <= 0.0655615 else (0.1103 if f50 <= 0.872858 else (-0.0344 if f16 <= 0.989 else 0.0929))) if f18 <= 8.7425 else (-0.1281 if f18 <= 8.78989 else (0.036 if f63 <= 55.5 else -0.0851))) if f40 <= 0.230951 else -0.0633) if f69 <= 1e-35 else -0.1731))
    total += (((((-0.0171 if f13 <= 39.0535 else 0.0989) if f55 <= 1.5 else (0.112 if f50 <= 0.199507 else -0.1061)) if f18 <= 8.39053 else (-0.1119 if f20 <= 26.5 else 0.0472)) if f37 <= 59.5 else (-0.0495 if f0 <= 0.154774 else (((-0.1171 if f39 <= 6.00027 else ((-0.0501 if f0 <= 0.31985 else (-0.0717 if f48 <= -1e-35 else 0.0679)) if f1 <= 0.13965 else 0.0716)) if f40 <= 0.0324854 else (-0.0936 if f19 <= 13.5 else 0.0187)) if f1 <= 0.958684 else -0.063))) if f69 <= 1e-35 else -0.1395)
    total += ((((((-0.0597 if f37 <= 33.5 else ((-0.092 if f6 <= 0.222269 else 0.0246) if f51 <= 1e-35 else ((-0.0431 if f0 <= 0.138779 else (0.091 if f13 <= 3414.22 else -0.0181)) if f49 <= 1e-35 else -0.0252))) if f56 <= 39.0018 else -0.0381) if f28 <= 2.135 else 0.0498) if f0 <= 0.901283 else (-0.0449 if f48 <= -1e-35 else 0.1249)) if f28 <= 2.87 else -0.1154) if f26 <= 0.283455 else ((-0.0789 if f57 <= 5.04684 else 0.076) if f63 <= 19.5 else (0.0341 if f64 <= 0.0362272 else -0.1388)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.088 if f27 <= -1.265 else ((-0.0724 if f19 <= 30.5 else 0.0412) if f71 <= 1e-35 else ((-0.0959 if f45 <= 24.5 else 0.1058) if f17 <= 0.0540352 else 0.0325))) if f64 <= 0.151475 else 0.0472) if f26 <= 0.115192 else ((-0.066 if f36 <= 58.5 else (0.0799 if f35 <= 2.5 else -0.0655)) if f18 <= 8.43362 else (0.0344 if f17 <= 0.348111 else (((-0.1568 if f17 <= 0.927441 else 0.0128) if f18 <= 9.48956 else 0.0509) if f12 <= 0.788103 else (-0.0826 if f48 <= -1e-35 else 0.1039)))))
    total += ((-0.0559 if f11 <= 0.054887 else (((-0.153 if f71 <= 1e-35 else 0.055) if f15 <= 0.104455 else (0.1703 if f15 <= 0.346849 else 0.0411)) if f19 <= 4.5 else ((((((-0.049 if f45 <= 21.5 else 0.0853) if f17 <= 0.348111 else -0.0861) if f11 <= 0.930809 else 0.1128) if f19 <= 14.5 else (0.0646 if f18 <= 8.37309 else (-0.0463 if f19 <= 135.0 else 0.0351))) if f26 <= 0.324881 else 0.0411) if f45 <= 173.5 else 0.122))) if f48 <= 1e-35 else (0.003 if f6 <= 0.110414 else 0.119))
    total += ((((-0.0292 if f51 <= 5.5 else (-0.0151 if f50 <= 0.402601 else 0.1234)) if f2 <= 0.368665 else -0.0537) if f62 <= 0.652736 else (0.0314 if f39 <= 58.0026 else -0.1015)) if f37 <= 59.5 else (((((((0.0325 if f17 <= 0.724713 else -0.0431) if f12 <= 0.55247 else 0.0779) if f23 <= 0.0124228 else -0.0628) if f57 <= 64.1251 else ((-0.0594 if f15 <= 0.989602 else 0.0357) if f68 <= 1e-35 else 0.0402)) if f39 <= 643.5 else 0.0788) if f23 <= 0.0590728 else 0.095) if f23 <= 0.237798 else -0.0766))
    total += (-0.1158 if f56 <= 1.00005 else ((((-0.0082 if f56 <= 63.7162 else 0.1156) if f56 <= 75.0034 else -0.0687) if f1 <= 0.108191 else (((0.0572 if f54 <= 1.5 else -0.067) if f1 <= 0.492306 else 0.1096) if f1 <= 0.933862 else (-0.0597 if f43 <= 1e-35 else 0.0769))) if f18 <= 8.37309 else ((0.0077 if f10 <= 0.129537 else -0.1183) if f37 <= 59.5 else ((-0.0543 if f19 <= 49.5 else (0.0873 if f64 <= 0.0115586 else (-0.1223 if f48 <= -1e-35 else 0.0277))) if f39 <= 643.5 else 0.0998))))
    total += ((((0.0389 if f62 <= 0.481594 else -0.0834) if f9 <= 0.154377 else 0.0885) if f19 <= 5.5 else (-0.0317 if f19 <= 14.5 else ((0.1084 if f25 <= 0.118824 else -0.0517) if f19 <= 17.5 else (-0.1191 if f19 <= 19.5 else (((-0.0377 if f27 <= -1.135 else (0.1087 if f14 <= 0.748711 else -0.052)) if f62 <= 0.526987 else ((-0.0872 if f53 <= 28.5 else (-0.0249 if f13 <= 8436.5 else 0.1273)) if f15 <= 0.964102 else 0.0911)) if f22 <= 0.0501572 else -0.033))))) if f46 <= 1e-35 else -0.0622)
    total += ((-0.059 if f51 <= 17.5 else (0.0408 if f21 <= 51.5 else -0.0295)) if f0 <= 0.31985 else (((((-0.0701 if f56 <= 41.0018 else (0.081 if f21 <= 2.5 else -0.0227)) if f22 <= 0.0558677 else 0.0556) if f40 <= 0.474937 else -0.0959) if f45 <= 21.5 else (((-0.0555 if f52 <= 1.5 else 0.0597) if f12 <= 0.761806 else 0.0948) if f20 <= 30.5 else 0.1285)) if f51 <= 47.5 else (((-0.0765 if f28 <= 2.135 else 0.0315) if f9 <= 0.877739 else 0.0575) if f50 <= 0.958236 else 0.0597)))
    total += (((0.0086 if f63 <= 37.5 else -0.0956) if f12 <= 0.479927 else ((0.0923 if f11 <= 0.789145 else 0.0028) if f62 <= 0.812015 else -0.0894)) if f17 <= 0.565804 else ((((-0.0888 if f26 <= 0.313939 else 0.0462) if f61 <= 4.5 else 0.0676) if f13 <= 530.5 else (0.0815 if f16 <= 0.0401022 else ((0.0282 if f54 <= 1e-35 else -0.1329) if f8 <= 0.40202 else ((0.0825 if f63 <= 7.5 else (-0.128 if f3 <= 0.810166 else -0.0051)) if f52 <= 1.5 else 0.067)))) if f66 <= 1e-35 else -0.0931))
    total += (-0.1088 if f39 <= 6.00027 else ((0.0608 if f18 <= 8.30525 else -0.0225) if f39 <= 39.0018 else ((((((-0.0911 if f7 <= 0.416797 else 0.02) if f3 <= 0.684127 else -0.1565) if f19 <= 13.5 else (0.0651 if f5 <= 0.954356 else -0.0896)) if f18 <= 9.12638 else -0.0883) if f53 <= -1e-35 else ((((0.0074 if f1 <= 0.936781 else -0.1411) if f62 <= 0.595054 else 0.0863) if f53 <= 32.5 else -0.1048) if f18 <= 8.98646 else (-0.0565 if f50 <= 0.102265 else 0.1007))) if f26 <= 0.324881 else 0.0397)))
    total += (((-0.1011 if f26 <= -0.231806 else ((((-0.0704 if f25 <= 0.0488095 else 0.0542) if f8 <= 0.40202 else (0.0675 if f6 <= 0.0621073 else (0.028 if f49 <= 1e-35 else ((0.0103 if f13 <= 158.781 else (-0.1308 if f61 <= 1e-35 else 0.0045)) if f63 <= 35.5 else 0.0947)))) if f13 <= 13163.0 else 0.1172) if f64 <= 0.0153616 else -0.0362)) if f64 <= 0.130711 else (-0.0731 if f63 <= 1e-35 else (-0.0504 if f3 <= 0.0560037 else 0.0768))) if f0 <= 0.907225 else (-0.0876 if f4 <= 1e-35 else 0.0981))
    total += (((((((0.0465 if f56 <= 17.0008 else -0.1171) if f50 <= 0.810242 else 0.0682) if f12 <= 0.150339 else ((0.113 if f63 <= 14.5 else (0.0766 if f61 <= 2.5 else -0.0934)) if f50 <= 0.888832 else -0.0795)) if f15 <= 0.748748 else (0.0354 if f39 <= 50.0078 else -0.0685)) if f63 <= 59.5 else -0.1363) if f62 <= 0.496913 else ((0.0522 if f62 <= 0.684119 else -0.0745) if f8 <= 0.427033 else (-0.0356 if f27 <= -1.265 else (0.1161 if f1 <= 0.945949 else -0.0079)))) if f18 <= 8.37309 else -0.0134)
    return total
