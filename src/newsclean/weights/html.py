"""Weights of the scorer; 890 pages, seed 7. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
    "sentences",
    "digits",
    "upper",
    "lower_start",
    "kind",
    "level",
    "leaf_tag",
    "words",
    "mark",
    "title_overlap",
    "in_hint",
    "in_description",
    "repeated",
    "question",
    "colon",
    "dots",
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
    "own_body",
    "own_comments",
    "own_related",
    "own_chrome",
    "own_meta",
    "own_picture",
    "own_lede",
    "own_hidden",
    "any_body",
    "any_comments",
    "any_related",
    "any_chrome",
    "any_meta",
    "any_picture",
    "any_lede",
    "any_hidden",
    "in_article",
    "in_main",
    "in_section",
    "in_aside",
    "in_figure",
    "in_table",
    "in_li",
    "in_form",
    "in_header",
    "in_blockquote",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88 = row
    total = 0.0
    total += (((0.0314 if f61 <= 91.1608 else 0.2282) if f58 <= 1.5 else (-0.0219 if f53 <= 0.230874 else -0.0898)) if f44 <= 0.167572 else ((0.2948 if f26 <= 1e-35 else (0.0638 if f79 <= 1e-35 else 0.263)) if f58 <= 4.5 else 0.0231))
    total += ((((-0.1468 if f55 <= 3.5 else -0.01) if f53 <= 0.230874 else -0.1853) if f46 <= 125.656 else (-0.0507 if f56 <= 19.5 else 0.1164)) if f48 <= 0.0600048 else ((0.1573 if f1 <= 0.454786 else -0.0722) if f26 <= 1e-35 else -0.0483))
    total += ((((-0.162 if f48 <= 0.0307757 else (-0.1406 if f25 <= 1e-35 else 0.0136)) if f24 <= 1e-35 else -0.0456) if f44 <= 0.639669 else 0.109) if f48 <= 0.105605 else ((-0.0332 if f79 <= 1e-35 else 0.1089) if f24 <= 1e-35 else 0.1525))
    total += ((((-0.1178 if f55 <= 3.5 else -0.0074) if f52 <= 0.371738 else -0.1601) if f44 <= 0.639669 else 0.0985) if f48 <= 0.0600048 else ((0.0633 if f44 <= 0.24218 else 0.1434) if f26 <= 1e-35 else (-0.0993 if f44 <= 0.623093 else 0.0823)))
    total += ((((-0.1411 if f15 <= 1e-35 else 0.1153) if f49 <= 0.0476068 else (-0.0064 if f26 <= 1e-35 else -0.1184)) if f44 <= 0.639669 else 0.0964) if f48 <= 0.105605 else ((-0.0226 if f44 <= 0.556868 else 0.1108) if f24 <= 1e-35 else 0.1356))
    total += ((((-0.0925 if f44 <= 0.0277102 else 0.0505) if f24 <= 1e-35 else 0.0799) if f58 <= 1.5 else (-0.0789 if f54 <= 0.105271 else -0.1384)) if f44 <= 0.24218 else ((0.1299 if f8 <= 2.5 else -0.0337) if f58 <= 4.5 else -0.0714))
    total += (((-0.1245 if f15 <= 1e-35 else 0.1178) if f24 <= 1e-35 else (0.0357 if f1 <= 0.36682 else -0.1118)) if f44 <= 0.104915 else ((0.0067 if f50 <= 0.166772 else 0.1189) if f26 <= 9.5 else (-0.1011 if f44 <= 0.639669 else 0.0427)))
    total += ((((-0.0839 if f1 <= 0.700785 else -0.1326) if f15 <= 1e-35 else 0.125) if f44 <= 0.727675 else 0.0869) if f48 <= 0.056011 else ((0.1148 if f1 <= 0.491664 else -0.0911) if f58 <= 1.5 else (-0.0645 if f79 <= 1e-35 else 0.0645)))
    total += (((-0.0675 if f55 <= 2.5 else (0.0605 if f72 <= 1e-35 else -0.1276)) if f53 <= 0.0910002 else -0.121) if f49 <= 0.161764 else ((0.1148 if f58 <= 1e-35 else 0.0585) if f59 <= 1e-35 else (-0.0729 if f29 <= 94.4074 else 0.0412)))
    total += (((-0.0503 if f0 <= 159.021 else 0.0856) if f24 <= 1e-35 else (0.1082 if f1 <= 0.571898 else -0.093)) if f58 <= 1.5 else ((-0.0765 if f53 <= 0.407473 else -0.1243) if f61 <= 53.6338 else (0.039 if f58 <= 4.5 else -0.0726)))
    total += (((-0.0646 if f79 <= 1e-35 else (-0.0262 if f0 <= 122.005 else 0.0767)) if f54 <= 0.223944 else -0.1182) if f24 <= 1e-35 else ((-0.0723 if f2 <= 1e-35 else 0.0531) if f55 <= 2.5 else (0.11 if f1 <= 0.423133 else -0.0873)))
    total += ((-0.1052 if f46 <= 0.404101 else (0.0118 if f21 <= 0.740911 else -0.0792)) if f49 <= 0.161764 else ((0.0429 if f2 <= 1e-35 else 0.1065) if f59 <= 1e-35 else (-0.0719 if f46 <= 105.156 else (0.0823 if f26 <= 14.5 else -0.1013))))
    total += ((((-0.0755 if f0 <= 131.047 else 0.0029) if f55 <= 2.5 else (0.058 if f72 <= 1e-35 else -0.1249)) if f53 <= 0.22247 else -0.1099) if f48 <= 0.105605 else (0.096 if f59 <= 1.5 else (-0.0979 if f63 <= 1e-35 else 0.0394)))
    total += (((-0.0469 if f55 <= 2.5 else 0.0271) if f54 <= 0.106603 else -0.102) if f49 <= 0.161764 else ((-0.0693 if f55 <= 2.5 else 0.0374) if f2 <= 1e-35 else (0.1037 if f58 <= 1e-35 else (-0.0112 if f57 <= 7.5 else 0.0825))))
    total += ((((-0.077 if f29 <= 70.6071 else -0.0011) if f55 <= 4.5 else 0.0627) if f52 <= 0.567682 else -0.1102) if f48 <= 0.0424181 else ((0.0406 if f21 <= 0.737085 else -0.0477) if f29 <= 117.024 else (0.0937 if f64 <= 1e-35 else -0.1298)))
    total += ((((-0.0498 if f56 <= 4.5 else (0.0486 if f66 <= 1e-35 else -0.0568)) if f21 <= 0.673538 else (-0.0093 if f59 <= 1e-35 else -0.0941)) if f54 <= 0.426924 else -0.1086) if f44 <= 0.416677 else (0.0943 if f85 <= 1e-35 else -0.1002))
    total += ((((-0.062 if f42 <= 1e-35 else (0.0393 if f66 <= 1e-35 else -0.0993)) if f15 <= 1e-35 else 0.1139) if f53 <= 0.230874 else -0.1) if f44 <= 0.24218 else ((0.0885 if f16 <= 1e-35 else -0.0848) if f85 <= 1e-35 else -0.0768))
    total += ((0.0838 if f85 <= 1e-35 else -0.2306) if f58 <= 1e-35 else (((-0.034 if f46 <= 0.404101 else ((0.0649 if f83 <= 1e-35 else -0.0971) if f64 <= 1e-35 else -0.1294)) if f20 <= 0.656872 else -0.068) if f31 <= 0.459818 else -0.0991))
    total += ((((-0.0652 if f15 <= 1e-35 else 0.0913) if f55 <= 2.5 else (0.0437 if f78 <= 1e-35 else -0.0622)) if f1 <= 0.684698 else -0.1015) if f44 <= 0.623093 else ((0.0152 if f2 <= 1e-35 else 0.1003) if f85 <= 1e-35 else -0.0819))
    total += (((((-0.0412 if f15 <= 1e-35 else 0.0919) if f55 <= 2.5 else (0.0729 if f47 <= 17.5 else (-0.0042 if f44 <= 0.562856 else -0.3585))) if f26 <= 1e-35 else -0.0656) if f54 <= 0.426924 else -0.1014) if f44 <= 0.623093 else 0.0831)
    total += ((((((0.04 if f37 <= 0.818927 else -0.0491) if f83 <= 1e-35 else -0.0974) if f66 <= 1e-35 else -0.0677) if f64 <= 1e-35 else -0.1212) if f53 <= 0.230874 else -0.0905) if f48 <= 0.271533 else (-0.007 if f2 <= 1e-35 else 0.0873))
    total += (((0.0379 if f48 <= 0.619974 else 0.0914) if f6 <= 0.0343647 else -0.0077) if f58 <= 1.5 else (((0.0305 if f73 <= 1e-35 else -0.0754) if f79 <= 1e-35 else 0.0831) if f60 <= 0.40942 else (-0.0799 if f15 <= 1e-35 else 0.1022)))
    total += ((((0.0656 if f72 <= 1e-35 else -0.0905) if f54 <= 0.266653 else -0.0731) if f60 <= 0.40942 else (-0.0763 if f15 <= 1e-35 else 0.0735)) if f24 <= 1e-35 else ((0.0085 if f55 <= 3.5 else 0.0825) if f1 <= 0.219024 else -0.0622))
    total += ((((-0.0063 if f11 <= 24.5 else 0.0637) if f20 <= 0.56484 else (-0.0632 if f27 <= 59.5 else 0.0404)) if f53 <= 0.407473 else -0.0931) if f44 <= 0.623093 else (-0.0083 if f2 <= 1e-35 else (0.0905 if f64 <= 1e-35 else -0.1136)))
    total += (((-0.0417 if f45 <= 16.5 else 0.0587) if f31 <= 0.693093 else -0.0891) if f29 <= 92.1661 else ((0.0806 if f1 <= 0.302586 else -0.1175) if f58 <= 1e-35 else ((0.0385 if f72 <= 1e-35 else -0.0967) if f3 <= 2.50628 else -0.0903)))
    total += (((((0.0148 if f37 <= 0.869848 else -0.073) if f15 <= 1e-35 else 0.1016) if f21 <= 0.673538 else (-0.0754 if f8 <= 1e-35 else 0.0005)) if f54 <= 0.426924 else -0.0943) if f44 <= 0.623093 else (0.0755 if f64 <= 1e-35 else -0.1175))
    total += (((-0.0404 if f45 <= 40.5 else 0.0626) if f31 <= 0.409674 else -0.0876) if f49 <= 0.0476068 else ((-0.0477 if f36 <= 34.999 else 0.0219) if f55 <= 2.5 else ((0.0742 if f21 <= 0.772188 else 0.0082) if f72 <= 1e-35 else -0.1056)))
    total += (((((-0.0079 if f55 <= 2.5 else 0.0599) if f64 <= 1e-35 else -0.114) if f20 <= 0.653158 else -0.0536) if f52 <= 0.474379 else -0.0868) if f44 <= 0.623093 else ((0.0769 if f85 <= 1e-35 else -0.0659) if f6 <= 0.117069 else -0.1302))
    total += (((0.0034 if f74 <= 1e-35 else -0.0485) if f55 <= 2.5 else (((0.0718 if f70 <= 1e-35 else (-0.2228 if f57 <= 7.5 else 0.0681)) if f58 <= 5.5 else -0.0408) if f64 <= 1e-35 else -0.1189)) if f1 <= 0.216248 else -0.0774)
    total += ((((-0.0185 if f15 <= 1e-35 else 0.081) if f45 <= 2.5 else ((0.0587 if f64 <= 1e-35 else -0.145) if f82 <= 1e-35 else -0.1808)) if f26 <= 1e-35 else (-0.0657 if f79 <= 1e-35 else 0.0273)) if f1 <= 0.700785 else -0.0848)
    total += (((((-0.1461 if f40 <= 1e-35 else 0.0091) if f58 <= 3.5 else -0.0575) if f45 <= 16.5 else (0.0579 if f48 <= 0.560227 else (-0.4663 if f62 <= 49.5 else 0.0551))) if f48 <= 0.619974 else 0.061) if f1 <= 0.700785 else -0.0815)
    total += (((((-0.0083 if f11 <= 20.5 else (0.0759 if f75 <= 1e-35 else -0.0274)) if f47 <= 96.5 else -0.0833) if f20 <= 0.596347 else -0.0531) if f55 <= 3.5 else (0.0586 if f72 <= 1e-35 else -0.0955)) if f1 <= 0.216248 else -0.0694)
    total += (((0.0227 if f70 <= 1e-35 else -0.1725) if f59 <= 1e-35 else ((-0.0396 if f79 <= 1e-35 else 0.0719) if f60 <= 0.42301 else -0.0706)) if f11 <= 20.5 else (0.062 if f20 <= 0.656872 else (-0.0776 if f50 <= 0.673861 else 0.026)))
    total += ((((((0.0569 if f37 <= 0.894882 else -0.0241) if f16 <= 1e-35 else -0.0735) if f8 <= 6.5 else -0.0825) if f64 <= 1e-35 else -0.1073) if f21 <= 0.756866 else (-0.0018 if f74 <= 1e-35 else -0.0589)) if f1 <= 0.796107 else -0.0756)
    total += ((((-0.0171 if f55 <= 2.5 else 0.0272) if f78 <= 1e-35 else -0.0894) if f31 <= 0.700785 else -0.0706) if f11 <= 32.5 else ((-0.0964 if f40 <= 1.00005 else 0.0682) if f58 <= 4.5 else (-0.0727 if f25 <= 1e-35 else 0.0439)))
    total += ((((0.0227 if f58 <= 4.5 else -0.0335) if f66 <= 1e-35 else -0.0626) if f31 <= 0.947643 else -0.0695) if f29 <= 117.024 else ((-0.0507 if f9 <= 1e-35 else 0.0901) if f2 <= 1e-35 else (0.0129 if f49 <= 0.628931 else 0.0765)))
    total += ((0.0601 if f60 <= 0.254248 else ((0.0216 if f20 <= 0.557084 else ((-0.0372 if f45 <= 17.5 else 0.0759) if f44 <= 0.503751 else (-0.2261 if f48 <= 0.619974 else 0.0363))) if f59 <= 2.5 else -0.0584)) if f44 <= 0.709621 else 0.0541)
    total += (((((0.0524 if f60 <= 0.398189 else -0.0217) if f55 <= 2.5 else ((-0.0955 if f0 <= 9.32854 else 0.0528) if f59 <= 6.5 else -0.0752)) if f82 <= 1e-35 else -0.1161) if f72 <= 1e-35 else -0.0846) if f1 <= 0.796107 else -0.0687)
    total += ((-0.0149 if f2 <= 1e-35 else (((0.0264 if f55 <= 1.5 else -0.2127) if f11 <= 2.5 else 0.0264) if f48 <= 0.79156 else 0.0901)) if f21 <= 0.732117 else ((-0.0407 if f45 <= 16.5 else 0.0496) if f54 <= 0.143653 else -0.0777))
    total += (((((((0.0557 if f31 <= 0.72265 else -0.0129) if f68 <= 1e-35 else -0.0257) if f20 <= 0.852756 else -0.0409) if f78 <= 1e-35 else -0.0474) if f82 <= 1e-35 else -0.1145) if f64 <= 1e-35 else -0.099) if f41 <= 0.667892 else -0.0509)
    total += ((((((0.0431 if f41 <= 0.489542 else -0.0146) if f68 <= 1e-35 else -0.0487) if f70 <= 1e-35 else (-0.125 if f67 <= 1e-35 else 0.0723)) if f20 <= 0.860029 else -0.053) if f64 <= 1e-35 else -0.0911) if f54 <= 0.426924 else -0.0674)
    total += (((((-0.0127 if f46 <= 280.639 else 0.0518) if f45 <= 8.5 else (0.0493 if f57 <= 23.5 else -0.1085)) if f72 <= 1e-35 else -0.0736) if f82 <= 1e-35 else -0.1127) if f31 <= 0.744433 else (-0.06 if f15 <= 1e-35 else 0.1251))
    total += (((0.0148 if f53 <= 0.0406175 else (-0.0082 if f21 <= 0.68233 else -0.0644)) if f78 <= 1e-35 else -0.0846) if f11 <= 25.5 else ((0.0739 if f47 <= 36.5 else -0.0792) if f21 <= 0.355909 else (0.0365 if f27 <= 1.5 else -0.0281)))
    total += (((((0.0189 if f78 <= 1e-35 else -0.0771) if f11 <= 25.5 else 0.0658) if f64 <= 1e-35 else -0.1029) if f20 <= 0.656872 else ((-0.0273 if f49 <= 0.10604 else -0.106) if f49 <= 0.680443 else 0.0279)) if f37 <= 0.889421 else -0.0472)
    total += ((-0.045 if f11 <= 3.5 else ((-0.0133 if f2 <= 1e-35 else 0.0418) if f74 <= 1e-35 else (-0.0613 if f79 <= 1e-35 else 0.0179))) if f44 <= 0.9081 else ((-0.1206 if f55 <= 18.5 else 0.0757) if f2 <= 1e-35 else 0.0826))
    total += ((((((0.0369 if f70 <= 1e-35 else -0.0558) if f83 <= 1e-35 else -0.0734) if f64 <= 1e-35 else -0.0891) if f20 <= 0.637384 else -0.0199) if f66 <= 1e-35 else (-0.082 if f79 <= 1e-35 else 0.0132)) if f82 <= 1e-35 else -0.108)
    total += ((((0.0458 if f70 <= 1e-35 else -0.0764) if f82 <= 1e-35 else -0.1357) if f60 <= 0.481093 else ((-0.066 if f84 <= 1e-35 else 0.0626) if f50 <= 0.398416 else (-0.0219 if f33 <= 1e-35 else 0.0296))) if f44 <= 0.9081 else 0.0576)
    total += ((((0.1494 if f22 <= 5.7662 else ((-0.0309 if f45 <= 29.5 else 0.0355) if f8 <= 1e-35 else (0.0422 if f8 <= 6.5 else -0.0789))) if f11 <= 32.5 else 0.0446) if f82 <= 1e-35 else -0.1021) if f31 <= 0.686291 else -0.0441)
    total += (((((-0.018 if f57 <= 5.5 else 0.045) if f58 <= 3.5 else -0.0181) if f47 <= 9.5 else (-0.0248 if f57 <= 21.5 else -0.1818)) if f20 <= 0.867618 else -0.0682) if f44 <= 0.9081 else (-0.0346 if f2 <= 1e-35 else 0.0743))
    total += ((((0.103 if f60 <= 0.246231 else ((0.0129 if f22 <= 9.50448 else -0.0847) if f48 <= 0.619974 else 0.0597)) if f78 <= 1e-35 else -0.0851) if f73 <= 1e-35 else (-0.0056 if f23 <= 237.5 else -0.0968)) if f1 <= 0.0391677 else -0.0345)
    total += ((((((-0.0303 if f10 <= 1.5 else 0.0214) if f11 <= 26.5 else (0.0446 if f68 <= 1e-35 else -0.0501)) if f20 <= 0.930759 else -0.0789) if f41 <= 0.637022 else -0.0435) if f44 <= 0.940231 else 0.0636) if f15 <= 1e-35 else 0.0841)
    total += (((((0.1447 if f22 <= 5.7662 else -0.0032) if f2 <= 1e-35 else 0.0449) if f16 <= 1e-35 else -0.0752) if f21 <= 0.64165 else (-0.0349 if f45 <= 16.5 else (0.0484 if f22 <= 9.47036 else -0.0439))) if f37 <= 0.894882 else -0.0425)
    total += ((0.035 if f60 <= 0.40942 else (((-0.1022 if f49 <= 0.789693 else -0.0061) if f57 <= 4.5 else ((0.0133 if f20 <= 0.945367 else -0.1156) if f56 <= 56.5 else 0.0721)) if f58 <= 3.5 else -0.0484)) if f82 <= 1e-35 else -0.1012)
    total += (((((-0.0039 if f45 <= 20.5 else 0.051) if f78 <= 1e-35 else -0.0745) if f74 <= 1e-35 else (-0.1078 if f57 <= 4.5 else (-0.0558 if f51 <= 0.486866 else 0.0167))) if f36 <= 286.088 else 0.0369) if f15 <= 1e-35 else 0.0851)
    total += (((0.0676 if f74 <= 1e-35 else (0.0274 if f20 <= 0.730466 else -0.0795)) if f60 <= 0.481093 else (((-0.0532 if f15 <= 1e-35 else 0.0614) if f84 <= 1e-35 else 0.0781) if f49 <= 0.588738 else 0.0183)) if f41 <= 0.667892 else -0.0329)
    total += ((-0.0044 if f43 <= 1e-35 else 0.0332) if f47 <= 11.5 else ((((0.0469 if f21 <= 0.57048 else (0.0722 if f54 <= 0.00165745 else -0.0461)) if f72 <= 1e-35 else -0.0931) if f59 <= 4.5 else -0.0676) if f70 <= 1e-35 else -0.1105))
    total += (((((0.0481 if f60 <= 0.539102 else (-0.112 if f60 <= 0.578433 else (-0.0018 if f29 <= 191.007 else 0.0575))) if f8 <= 6.5 else -0.0694) if f20 <= 0.930759 else -0.0678) if f72 <= 1e-35 else -0.0707) if f37 <= 0.855342 else -0.0372)
    total += (-0.061 if f0 <= 12.1777 else (((-0.0593 if f45 <= 1.5 else 0.0056) if f57 <= 5.5 else (0.0192 if f3 <= 3.43647 else ((-0.065 if f45 <= 9.5 else 0.1262) if f54 <= 0.00295063 else -0.0828))) if f82 <= 1e-35 else -0.083))
    total += (((0.0356 if f57 <= 25.5 else -0.1384) if f60 <= 0.40942 else (((-0.037 if f57 <= 5.5 else 0.0101) if f44 <= 0.90223 else 0.0441) if f58 <= 4.5 else (-0.0286 if f51 <= 0.203605 else -0.119))) if f82 <= 1e-35 else -0.0941)
    total += ((((((0.0681 if f60 <= 0.539102 else (0.0417 if f21 <= 0.355909 else -0.0256)) if f10 <= 1e-35 else -0.0435) if f8 <= 1e-35 else 0.0484) if f8 <= 6.5 else -0.0739) if f72 <= 1e-35 else -0.0701) if f31 <= 0.809691 else -0.0357)
    total += (((((0.0376 if f1 <= 0.193673 else -0.0216) if f68 <= 1e-35 else -0.0445) if f66 <= 1e-35 else -0.0423) if f78 <= 1e-35 else -0.0798) if f73 <= 1e-35 else ((0.0174 if f20 <= 0.557084 else -0.0447) if f23 <= 218.5 else -0.0743))
    total += ((0.0356 if f60 <= 0.254248 else (((0.0235 if f68 <= 1e-35 else -0.0497) if f47 <= 18.5 else -0.0536) if f20 <= 0.56484 else (-0.0202 if f44 <= 0.503751 else (-0.1283 if f49 <= 0.914832 else 0.0246)))) if f44 <= 0.9081 else 0.0429)
    total += (-0.0258 if f34 <= 13.9989 else ((0.0927 if f22 <= 6.88321 else (((0.0372 if f54 <= 0.00165745 else -0.0451) if f10 <= 1.5 else 0.0297) if f11 <= 21.5 else (0.0148 if f45 <= 13.5 else 0.0699))) if f20 <= 0.6334 else -0.0148))
    total += ((-0.0735 if f57 <= 2.5 else ((0.1169 if f10 <= 1e-35 else 0.0083) if f60 <= 0.222397 else ((0.0042 if f22 <= 9.44252 else (-0.1248 if f22 <= 10.0112 else 0.0563)) if f44 <= 0.715557 else 0.0388))) if f73 <= 1e-35 else -0.0255)
    total += (((0.054 if f60 <= 0.187799 else (-0.0205 if f36 <= 365.564 else 0.0396)) if f33 <= 1e-35 else (0.0412 if f37 <= 0.818927 else (-0.0535 if f60 <= 0.957041 else 0.061))) if f66 <= 1e-35 else (-0.0729 if f79 <= 1e-35 else 0.01))
    total += ((((((0.0083 if f33 <= 1e-35 else 0.0435) if f83 <= 1e-35 else -0.0582) if f31 <= 0.872445 else -0.0268) if f16 <= 1e-35 else (0.016 if f48 <= 1e-35 else -0.1023)) if f64 <= 1e-35 else -0.0668) if f82 <= 1e-35 else -0.0841)
    total += (0.1117 if f22 <= 5.7662 else (-0.0737 if f0 <= 9.32854 else ((((-0.0239 if f11 <= 26.5 else 0.0089) if f84 <= 1e-35 else (0.0981 if f46 <= 60.1667 else -0.0642)) if f15 <= 1e-35 else 0.053) if f56 <= 51.5 else 0.0358)))
    total += ((0.0018 if f31 <= 0.796107 else ((-0.0855 if f49 <= 0.977728 else 0.0118) if f57 <= 7.5 else ((0.0581 if f23 <= 327.0 else -0.0828) if f54 <= 0.293234 else -0.0519))) if f36 <= 292.013 else (0.061 if f23 <= 119.5 else -0.0208))
    total += (-0.053 if f0 <= 12.1777 else (((0.0244 if f60 <= 0.487826 else ((0.0112 if f16 <= 1e-35 else -0.0865) if f59 <= 1.5 else -0.0382)) if f45 <= 33.5 else -0.2042) if f45 <= 34.5 else (0.0763 if f52 <= 0.0174192 else -0.0099)))
    total += ((((0.0075 if f44 <= 0.709621 else ((0.0761 if f46 <= 97.0909 else -0.0858) if f0 <= 99.0045 else 0.0766)) if f70 <= 1e-35 else -0.0749) if f73 <= 1e-35 else (-0.0043 if f23 <= 237.5 else -0.078)) if f20 <= 0.930759 else -0.0627)
    total += (0.0766 if f22 <= 6.30668 else ((0.0024 if f73 <= 1e-35 else (-0.0121 if f44 <= 0.777317 else ((0.0049 if f22 <= 7.65575 else -0.3387) if f22 <= 8.2301 else -0.0368))) if f36 <= 292.013 else (0.0638 if f23 <= 109.5 else -0.0205)))
    total += (0.0977 if f22 <= 5.7662 else ((0.0972 if f23 <= 20.5 else -0.0311) if f34 <= 13.9989 else (((-0.0708 if f40 <= 1e-35 else 0.0085) if f19 <= 1e-35 else (0.0412 if f48 <= 0.126502 else -0.142)) if f12 <= 1.5 else -0.0966)))
    total += (((0.0035 if f1 <= 0.0163187 else (0.0156 if f21 <= 0.239696 else -0.0752)) if f33 <= 1e-35 else ((0.0346 if f72 <= 1e-35 else -0.0607) if f87 <= 1e-35 else -0.0685)) if f66 <= 1e-35 else (-0.0702 if f80 <= 1e-35 else 0.0029))
    total += (((0.0505 if f35 <= 0.744433 else -0.0097) if f47 <= 49.5 else -0.0634) if f22 <= 7.97031 else (((-0.1191 if f36 <= 220.01 else 0.0225) if f23 <= 61.5 else (-0.0469 if f51 <= 0.871497 else 0.0323)) if f22 <= 8.3273 else 0.0014))
    total += ((((0.0162 if f22 <= 7.73281 else 0.1669) if f22 <= 8.65934 else ((-0.0656 if f11 <= 4.5 else 0.0591) if f47 <= 11.5 else -0.0666)) if f60 <= 0.254248 else (-0.0014 if f58 <= 6.5 else -0.0443)) if f15 <= 1e-35 else 0.0569)
    total += ((((-0.0102 if f80 <= 1e-35 else ((0.0309 if f8 <= 5.5 else 0.1799) if f8 <= 6.5 else -0.0759)) if f57 <= 12.5 else (0.0896 if f57 <= 25.5 else -0.0855)) if f73 <= 1e-35 else -0.0166) if f82 <= 1e-35 else -0.0787)
    total += (((((0.1101 if f29 <= 3.86568 else 0.0247) if f23 <= 327.0 else -0.0501) if f60 <= 0.228854 else -0.0149) if f36 <= 286.088 else ((0.0722 if f68 <= 1e-35 else -0.0294) if f23 <= 119.5 else -0.0177)) if f7 <= 1e-35 else 0.0668)
    total += ((((-0.0323 if f69 <= 1e-35 else 0.0536) if f62 <= 79.5 else (-0.0354 if f3 <= 1e-35 else 0.0585)) if f8 <= 1e-35 else (0.0242 if f44 <= 0.331169 else -0.0759)) if f15 <= 1e-35 else (0.0907 if f10 <= 1e-35 else -0.0263))
    total += ((-0.0274 if f34 <= 9.71953 else ((0.0204 if f40 <= 51.0023 else ((-0.0017 if f55 <= 16.5 else -0.0777) if f48 <= 0.902184 else 0.0414)) if f20 <= 0.930759 else (0.0228 if f48 <= 0.0810139 else -0.1042))) if f82 <= 1e-35 else -0.0818)
    total += ((0.0833 if f22 <= 6.30668 else (((0.0176 if f68 <= 1e-35 else -0.0476) if f70 <= 1e-35 else -0.0822) if f73 <= 1e-35 else ((-0.102 if f11 <= 1.5 else 0.0198) if f54 <= 0.0526437 else -0.0434))) if f66 <= 1e-35 else -0.0355)
    total += (0.0142 if f60 <= 0.539102 else (((0.0494 if f1 <= 0.0243034 else -0.0333) if f22 <= 8.13384 else ((-0.1243 if f48 <= 0.79156 else 0.0113) if f22 <= 8.3448 else (-0.1653 if f60 <= 0.578433 else 0.014))) if f58 <= 3.5 else -0.0441))
    total += ((((-0.0008 if f56 <= 56.5 else ((-0.0049 if f24 <= 1e-35 else 0.0696) if f57 <= 23.5 else -0.1393)) if f72 <= 1e-35 else -0.0512) if f15 <= 1e-35 else (0.0817 if f69 <= 1e-35 else -0.0251)) if f82 <= 1e-35 else -0.0854)
    total += ((-0.0047 if f45 <= 16.5 else (((-0.0586 if f11 <= 2.5 else 0.0345) if f50 <= 0.99944 else (0.0139 if f45 <= 33.5 else (-0.2791 if f53 <= 0.00201545 else -0.0455))) if f60 <= 0.955399 else 0.0602)) if f54 <= 0.961355 else -0.0607)
    total += ((((0.0083 if f12 <= 1.5 else -0.083) if f15 <= 1e-35 else 0.0831) if f87 <= 1e-35 else -0.0536) if f66 <= 1e-35 else (-0.0619 if f79 <= 1e-35 else ((-0.0141 if f56 <= 6.5 else 0.0829) if f67 <= 1e-35 else -0.0847)))
    total += (((((0.0694 if f22 <= 8.13384 else (-0.0106 if f8 <= 1e-35 else 0.0501)) if f35 <= 0.668333 else -0.0144) if f86 <= 1e-35 else -0.0757) if f48 <= 0.0530802 else (-0.0225 if f11 <= 38.5 else 0.018)) if f8 <= 6.5 else -0.0502)
    total += (((0.0552 if f22 <= 7.09589 else (-0.0542 if f34 <= 5.05242 else 0.005)) if f29 <= 252.034 else 0.0612) if f20 <= 0.553223 else (((-0.0199 if f33 <= 1e-35 else 0.0273) if f54 <= 0.140967 else -0.058) if f13 <= 0.191392 else 0.0675))
    total += (((0.0153 if f48 <= 0.0530802 else ((-0.0107 if f46 <= 201.912 else -0.0733) if f29 <= 117.024 else ((0.0066 if f28 <= 1.5 else -0.1113) if f63 <= 1e-35 else 0.0268))) if f54 <= 0.961355 else -0.0621) if f6 <= 0.445195 else -0.0884)
    total += (((0.0104 if f73 <= 1e-35 else (0.0106 if f46 <= 100.079 else (-0.0184 if f55 <= 10.5 else -0.154))) if f78 <= 1e-35 else (-0.0724 if f11 <= 19.5 else (0.072 if f54 <= 0.045916 else -0.0573))) if f59 <= 12.5 else -0.0785)
    total += (((0.0262 if f47 <= 31.5 else -0.0594) if f22 <= 7.8332 else ((-0.0394 if f8 <= 1e-35 else (0.0119 if f44 <= 0.743659 else -0.1414)) if f11 <= 32.5 else 0.0143)) if f15 <= 1e-35 else (0.0667 if f9 <= 1e-35 else -0.0468))
    total += ((((((-0.0586 if f0 <= 13.9989 else 0.0494) if f46 <= 201.912 else -0.0705) if f53 <= 0.00165745 else (-0.0671 if f22 <= 8.2301 else -0.0112)) if f63 <= 1e-35 else 0.0091) if f8 <= 5.5 else 0.0792) if f8 <= 6.5 else -0.0616)
    total += (((-0.0069 if f11 <= 32.5 else 0.0547) if f21 <= 0.347475 else ((-0.0982 if f21 <= 0.38526 else (-0.0261 if f8 <= 1e-35 else (0.064 if f53 <= 0.01059 else -0.0198))) if f27 <= 95.5 else 0.0916)) if f56 <= 56.5 else 0.0271)
    total += (((0.0021 if f22 <= 7.73281 else 0.1322) if f22 <= 8.65934 else -0.0021) if f60 <= 0.261783 else (0.0353 if f22 <= 7.17663 else (-0.0037 if f67 <= 1e-35 else (0.015 if f54 <= 0.0526437 else (-0.124 if f55 <= 13.5 else 0.0323)))))
    total += (((-0.027 if f50 <= 0.573911 else (0.0669 if f60 <= 0.937887 else -0.0285)) if f52 <= 0.0334757 else -0.0479) if f45 <= 1.5 else (-0.0207 if f11 <= 2.5 else ((0.0589 if f48 <= 0.172972 else -0.009) if f60 <= 0.516481 else 0.0015)))
    total += ((-0.0411 if f60 <= 0.776675 else (((0.1633 if f60 <= 0.915412 else -0.0183) if f22 <= 7.09589 else -0.0379) if f11 <= 18.5 else (0.0108 if f51 <= 0.988403 else 0.1117))) if f45 <= 1.5 else (-0.0202 if f11 <= 2.5 else 0.014))
    total += (((((0.0109 if f42 <= 1e-35 else 0.0922) if f59 <= 1e-35 else -0.0063) if f13 <= 0.355042 else (0.2234 if f51 <= 0.959201 else 0.0169)) if f48 <= 0.00447175 else (-0.0007 if f16 <= 1e-35 else -0.0661)) if f82 <= 1e-35 else -0.0746)
    total += ((((-0.0022 if f5 <= 0.0772212 else (0.112 if f50 <= 0.00258681 else (0.0385 if f5 <= 0.218071 else -0.0544))) if f5 <= 0.358059 else -0.0659) if f39 <= 5.5 else (-0.0551 if f56 <= 2.5 else 0.0704)) if f82 <= 1e-35 else -0.0645)
    total += ((((((0.001 if f11 <= 43.5 else 0.0305) if f4 <= 11.5 else -0.1122) if f22 <= 9.66409 else (-0.1948 if f46 <= 437.949 else 0.0508)) if f22 <= 9.69997 else 0.0433) if f82 <= 1e-35 else -0.0643) if f64 <= 1e-35 else -0.0477)
    total += ((((-0.0028 if f34 <= 503.5 else -0.0543) if f62 <= 83.5 else ((0.0533 if f60 <= 0.682881 else -0.0125) if f29 <= 188.813 else 0.0745)) if f62 <= 517.5 else -0.0878) if f62 <= 977.0 else (0.098 if f23 <= 279.5 else -0.0628))
    total += (((0.0516 if f48 <= 0.0727273 else -0.0006) if f41 <= 0.84029 else -0.0286) if f22 <= 8.13384 else (-0.1116 if f22 <= 8.16841 else (((-0.0983 if f22 <= 8.3273 else -0.0156) if f57 <= 5.5 else 0.0096) if f57 <= 21.5 else -0.1022)))
    total += (((0.0125 if f56 <= 21.5 else (0.0073 if f45 <= 6.5 else 0.1057)) if f41 <= 0.796107 else -0.0274) if f22 <= 8.0644 else (-0.0 if f3 <= 1.75631 else ((-0.0827 if f30 <= 303.041 else 0.0192) if f56 <= 47.5 else 0.0339)))
    total += (((((0.0211 if f50 <= 0.134811 else -0.0843) if f60 <= 0.776675 else (0.0333 if f59 <= 1e-35 else (0.0973 if f60 <= 0.832884 else -0.053))) if f57 <= 5.5 else 0.0047) if f36 <= 286.088 else 0.032) if f8 <= 6.5 else -0.0519)
    total += (((0.0128 if f22 <= 8.2301 else 0.1162) if f22 <= 8.65934 else ((0.0609 if f22 <= 9.48033 else -0.0236) if f85 <= 1e-35 else -0.0686)) if f60 <= 0.40942 else ((-0.0059 if f22 <= 9.66409 else -0.1254) if f22 <= 9.71622 else 0.0648))
    total += (((0.0096 if f67 <= 1e-35 else -0.0249) if f78 <= 1e-35 else ((0.04 if f58 <= 1e-35 else (-0.1011 if f74 <= 1e-35 else (-0.0721 if f79 <= 1e-35 else 0.054))) if f67 <= 1e-35 else 0.0555)) if f12 <= 1.5 else -0.0678)
    total += ((0.0056 if f20 <= 0.6334 else ((-0.0042 if f13 <= 0.41886 else 0.1468) if f48 <= 0.065869 else ((-0.0326 if f61 <= 257.659 else -0.1825) if f63 <= 1e-35 else (-0.0129 if f53 <= 0.149127 else -0.1224)))) if f44 <= 0.949993 else 0.0478)
    total += (((-0.0249 if f11 <= 16.5 else (0.0164 if f16 <= 1e-35 else -0.0899)) if f8 <= 1e-35 else ((0.0046 if f29 <= 46.2515 else 0.0855) if f73 <= 1e-35 else (0.0143 if f46 <= 79.0625 else -0.0743))) if f8 <= 6.5 else -0.0569)
    total += ((((-0.001 if f23 <= 239.0 else -0.1098) if f23 <= 254.5 else ((-0.003 if f60 <= 0.374663 else 0.0661) if f57 <= 22.5 else -0.1048)) if f62 <= 550.5 else -0.0777) if f62 <= 977.0 else (-0.0368 if f45 <= 4.5 else 0.1104))
    total += ((-0.0815 if f24 <= 1e-35 else 0.0414) if f57 <= 2.5 else ((0.0018 if f25 <= 76.5 else 0.0825) if f28 <= 71.5 else (0.0129 if f34 <= 51.0023 else ((-0.0006 if f57 <= 6.5 else -0.2866) if f21 <= 0.826801 else -0.0464))))
    total += ((-0.0855 if f24 <= 1e-35 else 0.0405) if f57 <= 2.5 else (0.0111 if f73 <= 1e-35 else ((-0.1006 if f60 <= 0.159757 else (0.1128 if f60 <= 0.187799 else (-0.0063 if f58 <= 9.5 else -0.1012))) if f25 <= 75.5 else 0.084)))
    total += ((((((0.0099 if f22 <= 8.12222 else -0.0126) if f62 <= 720.5 else -0.1191) if f62 <= 977.0 else 0.1113) if f56 <= 64.5 else (-0.0335 if f30 <= 13.9989 else 0.0481)) if f72 <= 1e-35 else -0.0437) if f4 <= 9.5 else 0.0895)
    total += (((0.014 if f60 <= 0.40942 else ((-0.0374 if f13 <= 0.282857 else 0.1125) if f51 <= 0.570752 else -0.0002)) if f82 <= 1e-35 else -0.072) if f15 <= 1e-35 else (0.0859 if f10 <= 1e-35 else (0.0649 if f44 <= 0.0277102 else -0.0756)))
    total += (((0.0058 if f46 <= 204.382 else (-0.023 if f14 <= 1e-35 else -0.1794)) if f46 <= 280.639 else (-0.1193 if f0 <= 78.0035 else 0.0365)) if f20 <= 0.860029 else ((-0.0232 if f0 <= 553.013 else -0.1316) if f14 <= 1e-35 else 0.0786))
    total += (((-0.0041 if f3 <= 2.56046 else ((0.0546 if f11 <= 6.5 else -0.0593) if f22 <= 8.0943 else (-0.091 if f23 <= 446.5 else 0.0638))) if f3 <= 9.90516 else 0.0891) if f34 <= 253.034 else (0.0304 if f67 <= 1e-35 else -0.0385))
    total += ((0.014 if f60 <= 0.539102 else ((-0.0888 if f60 <= 0.578433 else 0.0069) if f58 <= 3.5 else ((-0.0741 if f60 <= 0.958378 else 0.0116) if f22 <= 9.00022 else 0.0378))) if f7 <= 1e-35 else (-0.0283 if f56 <= 4.5 else 0.0921))
    total += ((-0.0514 if f0 <= 9.00041 else (0.0062 if f28 <= 83.5 else ((0.0371 if f31 <= 0.0104621 else -0.0444) if f46 <= 204.382 else ((-0.1014 if f32 <= 1e-35 else 0.0205) if f1 <= 0.0206068 else -0.1842)))) if f8 <= 6.5 else -0.0493)
    total += ((-0.0035 if f11 <= 31.5 else -0.0845) if f11 <= 32.5 else ((0.03 if f11 <= 60.5 else (((0.0083 if f20 <= 0.745482 else -0.0879) if f49 <= 0.83978 else 0.0759) if f40 <= 271.012 else -0.0955)) if f44 <= 0.725314 else 0.0561))
    total += (((((0.0135 if f75 <= 1e-35 else 0.0809) if f47 <= 13.5 else -0.0248) if f22 <= 7.8332 else -0.0019) if f64 <= 1e-35 else -0.0445) if f6 <= 0.156356 else ((-0.0394 if f10 <= 8.5 else 0.0472) if f0 <= 52.0023 else -0.096))
    total += (0.0038 if f1 <= 0.0163187 else ((-0.0271 if f43 <= 1e-35 else 0.0272) if f48 <= 0.729155 else ((-0.0355 if f47 <= 5.5 else ((-0.3265 if f21 <= 0.826801 else -0.0294) if f47 <= 15.5 else -0.0286)) if f35 <= 1e-35 else 0.0001)))
    total += ((((0.0021 if f49 <= 0.253304 else -0.072) if f79 <= 1e-35 else (0.0639 if f23 <= 171.5 else -0.0116)) if f60 <= 0.539102 else ((-0.013 if f23 <= 209.0 else -0.0982) if f23 <= 258.5 else 0.0565)) if f56 <= 44.5 else 0.0191)
    total += ((0.0668 if f23 <= 20.5 else (-0.0577 if f34 <= 1.00005 else ((-0.0022 if f10 <= 1.5 else (-0.0271 if f51 <= 0.0353488 else (0.0503 if f44 <= 0.503751 else -0.0442))) if f35 <= 0.744433 else -0.0175))) if f83 <= 1e-35 else -0.0509)
    total += (((((0.0379 if f40 <= 25.0011 else -0.0284) if f47 <= 5.5 else -0.0619) if f61 <= 386.5 else -0.1085) if f44 <= 0.709621 else (-0.0451 if f0 <= 63.0024 else 0.0538)) if f57 <= 5.5 else (-0.0423 if f36 <= 4.93677 else 0.0056))
    return total
