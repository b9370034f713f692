"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, _, f24, f25, f26, f27, _, f29, f30, _, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81 = row
    total = 0.0
    total += ((0.077 if f42 <= 89.125 else ((0.094 if f49 <= 0.48134 else 0.2504) if f41 <= 16.5 else 0.3499)) if f46 <= 0.133251 else ((0.1973 if f64 <= 1e-35 else 0.3623) if f46 <= 0.52666 else (0.2688 if f42 <= 1.00226 else 0.4382)))
    total += (((0.0167 if f57 <= 1e-35 else -0.165) if f40 <= 0.0277102 else (0.0737 if f40 <= 0.335905 else 0.151)) if f56 <= 1.5 else (((-0.1917 if f40 <= 0.0382831 else -0.1297) if f14 <= 1e-35 else 0.094) if f40 <= 0.608364 else 0.0712))
    total += (((((-0.135 if f38 <= 1e-35 else 0.0156) if f57 <= 1e-35 else -0.1675) if f14 <= 1e-35 else 0.0875) if f25 <= 90.8929 else (-0.1262 if f46 <= 0.0172581 else 0.0394)) if f46 <= 0.184797 else (0.1376 if f57 <= 1e-35 else -0.0154))
    total += ((-0.1512 if f46 <= 0.0423308 else (((-0.0552 if f10 <= 16.5 else 0.0698) if f65 <= 1e-35 else -0.1906) if f16 <= 0.649623 else -0.1251)) if f20 <= 1e-35 else (-0.0732 if f47 <= 0.229436 else (0.131 if f1 <= 0.412023 else -0.1066)))
    total += ((-0.1443 if f42 <= 1e-35 else (-0.1006 if f41 <= 15.5 else 0.0666)) if f59 <= 75.2321 else (((0.1225 if f44 <= 36.5 else 0.0379) if f81 <= 1e-35 else -0.1578) if f9 <= 1e-35 else (-0.0559 if f38 <= 1e-35 else 0.0768)))
    total += (((-0.1006 if f2 <= 1e-35 else 0.0561) if f41 <= 2.5 else (0.121 if f1 <= 0.47913 else -0.1078)) if f56 <= 1.5 else ((-0.0881 if f41 <= 16.5 else 0.0526) if f58 <= 0.419859 else (-0.14 if f14 <= 1e-35 else 0.078)))
    total += (((-0.1276 if f14 <= 1e-35 else 0.085) if f20 <= 1e-35 else (-0.0864 if f53 <= 2.5 else 0.0833)) if f40 <= 0.258715 else ((0.1183 if f22 <= 1e-35 else (-0.0606 if f76 <= 1e-35 else 0.0971)) if f56 <= 4.5 else -0.0627))
    total += (((-0.0965 if f54 <= 7.5 else 0.0539) if f57 <= 1e-35 else ((-0.1112 if f40 <= 0.0185374 else (-0.0357 if f54 <= 9.5 else 0.0801)) if f17 <= 0.588591 else -0.1371)) if f40 <= 0.441692 else (0.1125 if f7 <= 2.5 else -0.1062))
    total += ((((-0.1078 if f42 <= 132.531 else 0.0151) if f53 <= 2.5 else (0.0717 if f52 <= 0.442242 else -0.0981)) if f22 <= 1e-35 else -0.127) if f40 <= 0.258715 else ((0.1092 if f22 <= 1e-35 else 0.0029) if f56 <= 4.5 else -0.0594))
    total += ((((-0.1198 if f53 <= 3.5 else -0.0577) if f14 <= 1e-35 else 0.0791) if f47 <= 0.229436 else ((-0.0767 if f14 <= 1e-35 else 0.0951) if f53 <= 2.5 else 0.0518)) if f40 <= 0.441692 else (0.1031 if f7 <= 2.5 else -0.0995))
    total += (((0.0665 if f1 <= 0.228744 else -0.126) if f56 <= 1e-35 else (((-0.0736 if f54 <= 4.5 else (0.0357 if f27 <= 0.41898 else -0.074)) if f62 <= 2.5 else -0.1192) if f17 <= 0.803972 else -0.1204)) if f40 <= 0.608364 else 0.1007)
    total += ((-0.1053 if f40 <= 0.0277102 else (((0.0523 if f37 <= 0.668333 else -0.0596) if f65 <= 1e-35 else -0.1234) if f16 <= 0.649623 else -0.0864)) if f20 <= 1e-35 else ((-0.0582 if f54 <= 8.5 else 0.0564) if f47 <= 0.624272 else 0.0988))
    total += (((((-0.0941 if f59 <= 144.795 else -0.01) if f14 <= 1e-35 else 0.0813) if f53 <= 2.5 else (0.0638 if f1 <= 0.690826 else -0.1188)) if f17 <= 0.673642 else -0.1032) if f40 <= 0.608364 else (0.1001 if f7 <= 4.5 else -0.0881))
    total += (((((0.0512 if f9 <= 1e-35 else -0.0628) if f17 <= 0.552488 else -0.1) if f41 <= 15.5 else (0.1032 if f51 <= 0.2309 else -0.0755)) if f62 <= 1.5 else -0.1126) if f25 <= 82.0357 else (-0.027 if f2 <= 1e-35 else 0.085))
    total += (((0.03 if f52 <= 0.104752 else -0.0747) if f58 <= 0.48423 else -0.0966) if f47 <= 0.264896 else ((-0.0653 if f39 <= 1e-35 else 0.0343) if f2 <= 1e-35 else ((0.0576 if f67 <= 1e-35 else -0.1313) if f25 <= 117.953 else 0.0986)))
    total += ((((-0.066 if f14 <= 1e-35 else 0.079) if f53 <= 2.5 else (-0.0492 if f44 <= 1e-35 else 0.0669)) if f22 <= 1e-35 else (-0.1008 if f41 <= 93.5 else 0.1206)) if f40 <= 0.608364 else (0.0918 if f7 <= 4.5 else -0.0751))
    total += ((((-0.0184 if f62 <= 1e-35 else -0.1004) if f76 <= 1e-35 else (-0.0282 if f10 <= 19.5 else 0.0664)) if f51 <= 0.177483 else -0.1021) if f20 <= 1e-35 else ((-0.0408 if f54 <= 8.5 else 0.0451) if f46 <= 0.606171 else 0.093))
    total += (((0.0145 if f2 <= 1e-35 else 0.0904) if f7 <= 3.5 else -0.1458) if f56 <= 1e-35 else (((-0.0665 if f59 <= 144.795 else (0.0441 if f22 <= 1e-35 else -0.0683)) if f53 <= 2.5 else 0.0327) if f51 <= 0.2309 else -0.1015))
    total += ((-0.0796 if f47 <= 0.0492645 else ((((-0.0587 if f42 <= 110.216 else 0.0454) if f41 <= 1.5 else 0.0648) if f43 <= 18.5 else -0.0634) if f16 <= 0.663675 else -0.0626)) if f40 <= 0.608364 else (0.0845 if f7 <= 4.5 else -0.0655))
    total += (((0.0318 if f58 <= 0.419859 else (-0.0178 if f62 <= 1e-35 else -0.0857)) if f52 <= 0.15731 else -0.0916) if f20 <= 1e-35 else (((0.0448 if f16 <= 0.621396 else -0.0866) if f47 <= 0.624272 else 0.0804) if f79 <= 1e-35 else -0.1212))
    total += (((0.0742 if f78 <= 1e-35 else -0.3086) if f1 <= 0.228744 else -0.1072) if f56 <= 1e-35 else ((-0.0801 if f80 <= 1e-35 else 0.056) if f42 <= 0.494732 else ((-0.0176 if f63 <= 2.5 else 0.0545) if f56 <= 4.5 else -0.0522)))
    total += (((-0.0363 if f53 <= 2.5 else (0.0544 if f67 <= 1e-35 else -0.083)) if f17 <= 0.711811 else (-0.0125 if f52 <= 0.012777 else -0.0925)) if f25 <= 117.953 else ((-0.0038 if f2 <= 1e-35 else 0.0888) if f44 <= 37.5 else -0.0188))
    total += (((((0.0255 if f44 <= -79.5 else -0.099) if f44 <= 1e-35 else (0.0437 if f79 <= 1e-35 else -0.0876)) if f67 <= 1e-35 else -0.0828) if f22 <= 1e-35 else -0.08) if f40 <= 0.608364 else (-0.0098 if f2 <= 1e-35 else 0.0786))
    total += (((-0.0444 if f52 <= 0.15731 else -0.0988) if f42 <= 49.2238 else (0.021 if f16 <= 0.607164 else -0.0584)) if f53 <= 3.5 else (((0.0751 if f22 <= 1e-35 else 0.0057) if f78 <= 1e-35 else -0.2) if f1 <= 0.219354 else -0.0749))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((-0.0422 if f14 <= 1e-35 else 0.076) if f54 <= 8.5 else (0.049 if f12 <= 0.516667 else -0.0972)) if f17 <= 0.535424 else ((-0.0745 if f38 <= 1e-35 else -0.0044) if f52 <= 0.260985 else -0.106)) if f40 <= 0.608364 else 0.062)
    total += (((-0.0627 if f10 <= 32.5 else (0.0251 if f68 <= 1e-35 else -0.1092)) if f14 <= 1e-35 else 0.0833) if f53 <= 3.5 else (((0.0682 if f78 <= 1e-35 else -0.1883) if f71 <= 1e-35 else -0.0988) if f1 <= 0.219354 else -0.0705))
    total += ((((((0.0371 if f33 <= 0.860612 else -0.0459) if f69 <= 1e-35 else -0.0554) if f65 <= 1e-35 else -0.1097) if f52 <= 0.370578 else -0.0758) if f62 <= 2.5 else -0.0867) if f40 <= 0.608364 else (-0.0235 if f2 <= 1e-35 else 0.071))
    total += (((((-0.0256 if f14 <= 1e-35 else 0.0773) if f53 <= 2.5 else 0.0446) if f27 <= 0.41898 else -0.0631) if f62 <= 2.5 else (-0.0919 if f46 <= 0.52666 else 0.0569)) if f40 <= 0.716463 else (0.0689 if f7 <= 1e-35 else -0.063))
    total += ((((0.0346 if f1 <= 0.0277158 else -0.0488) if f61 <= 1.5 else -0.0433) if f27 <= 0.692582 else -0.0839) if f25 <= 95.4643 else (((0.0337 if f3 <= 2.38379 else -0.0771) if f61 <= 6.5 else -0.1544) if f46 <= 0.683642 else 0.0729))
    total += (((((0.0006 if f2 <= 1e-35 else 0.0585) if f65 <= 1e-35 else -0.1232) if f16 <= 0.663675 else -0.0426) if f62 <= 1.5 else -0.0785) if f25 <= 117.953 else ((0.0236 if f61 <= 6.5 else -0.1405) if f40 <= 0.670511 else 0.0713))
    total += ((((-0.0069 if f41 <= 14.5 else 0.0771) if f62 <= 2.5 else -0.0711) if f10 <= 32.5 else (0.0789 if f44 <= 36.5 else -0.0247)) if f17 <= 0.72989 else (-0.0715 if f41 <= 16.5 else (0.0518 if f51 <= 0.177483 else -0.0956)))
    total += ((((-0.0309 if f10 <= 32.5 else (0.0541 if f45 <= 28.5 else -0.0886)) if f41 <= 16.5 else (0.0683 if f46 <= 0.52666 else (-0.3743 if f60 <= 11.5 else 0.0383))) if f46 <= 0.904367 else 0.0694) if f27 <= 0.368637 else -0.0622)
    total += (((0.03 if f16 <= 0.564121 else -0.05) if f62 <= 1e-35 else -0.0707) if f48 <= 0.489903 else (((0.0554 if f65 <= 1e-35 else -0.1215) if f16 <= 0.931274 else -0.079) if f5 <= 0.0346025 else (-0.0003 if f1 <= 0.0913347 else -0.1072)))
    total += ((((0.0059 if f69 <= 1e-35 else -0.0743) if f62 <= 3.5 else -0.0767) if f53 <= 3.5 else ((0.0549 if f70 <= 1e-35 else (-0.2822 if f55 <= 7.5 else 0.0405)) if f71 <= 1e-35 else -0.0999)) if f1 <= 0.219354 else -0.0763)
    total += (((-0.023 if f14 <= 1e-35 else 0.0655) if f53 <= 2.5 else ((0.0578 if f75 <= 1e-35 else -0.035) if f65 <= 1e-35 else -0.113)) if f17 <= 0.774329 else ((-0.0487 if f41 <= 16.5 else 0.0428) if f52 <= 0.145133 else -0.0902))
    total += (((((0.0234 if f10 <= 25.5 else 0.0803) if f16 <= 0.649623 else (-0.049 if f48 <= 0.687835 else 0.0276)) if f71 <= 1e-35 else -0.0831) if f67 <= 1e-35 else (-0.0716 if f46 <= 0.778896 else 0.0893)) if f33 <= 0.417194 else -0.055)
    total += (((-0.0371 if f41 <= 14.5 else 0.04) if f2 <= 1e-35 else (((0.0139 if f60 <= 51.5 else 0.0766) if f43 <= 20.5 else -0.0549) if f40 <= 0.915909 else 0.0909)) if f17 <= 0.803972 else (-0.0265 if f27 <= 0.167166 else -0.0994))
    total += (((-0.022 if f41 <= 16.5 else (0.109 if f50 <= 0.00445879 else (-0.0029 if f70 <= 1e-35 else -0.306))) if f62 <= 2.5 else -0.0747) if f10 <= 27.5 else (0.0699 if f17 <= 0.345967 else (-0.029 if f47 <= 0.78238 else 0.0507)))
    total += (((((0.0375 if f79 <= 1e-35 else -0.0757) if f71 <= 1e-35 else -0.0952) if f16 <= 0.564121 else ((-0.0722 if f41 <= 18.5 else 0.0171) if f47 <= 0.624272 else 0.0085)) if f40 <= 0.915909 else 0.0738) if f27 <= 0.715251 else -0.0571)
    total += (((0.0092 if f62 <= 2.5 else -0.0646) if f10 <= 21.5 else 0.0537) if f17 <= 0.535424 else (((-0.0796 if f64 <= 1e-35 else (-0.039 if f46 <= 0.373104 else 0.0445)) if f41 <= 16.5 else 0.0296) if f33 <= 0.417194 else -0.0762))
    total += ((0.02 if f58 <= 0.254627 else -0.0521) if f54 <= 4.5 else ((((0.0179 if f34 <= 1e-35 else 0.0591) if f1 <= 0.690826 else -0.0806) if f75 <= 1e-35 else (-0.0969 if f13 <= -1e-35 else 0.0513)) if f71 <= 1e-35 else -0.0869))
    total += ((((-0.0118 if f41 <= 1.5 else 0.0447) if f70 <= 1e-35 else -0.172) if f72 <= 1e-35 else (-0.0036 if f52 <= 0.15731 else -0.0905)) if f67 <= 1e-35 else (-0.0997 if f76 <= 1e-35 else (-0.0575 if f59 <= 152.292 else 0.0832)))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((((0.0212 if f75 <= 1e-35 else -0.0664) if f10 <= 25.5 else 0.0575) if f65 <= 1e-35 else -0.0911) if f16 <= 0.635476 else (-0.0267 if f40 <= 0.940231 else 0.0739)) if f51 <= 0.748852 else -0.0958) if f67 <= 1e-35 else -0.0631)
    total += (((-0.0255 if f53 <= 15.5 else 0.0624) if f2 <= 1e-35 else (0.0536 if f62 <= 3.5 else -0.0475)) if f17 <= 0.535424 else ((-0.0673 if f47 <= 0.918657 else 0.0096) if f76 <= 1e-35 else (0.0362 if f51 <= 0.0449888 else -0.0318)))
    total += (((((0.032 if f27 <= 0.294229 else -0.0177) if f70 <= 1e-35 else (-0.004 if f43 <= 12.5 else -0.1551)) if f1 <= 0.690826 else -0.0848) if f67 <= 1e-35 else (-0.0651 if f25 <= 223.748 else 0.0893)) if f78 <= 1e-35 else -0.123)
    total += (((((0.0285 if f71 <= 1e-35 else -0.0981) if f16 <= 0.761934 else -0.0561) if f62 <= 2.5 else -0.0789) if f76 <= 1e-35 else ((0.0127 if f53 <= 3.5 else 0.059) if f3 <= 2.72418 else -0.0774)) if f1 <= 0.690826 else -0.0894)
    total += ((((((0.0379 if f75 <= 1e-35 else -0.0912) if f66 <= 1e-35 else -0.0694) if f73 <= 1e-35 else -0.0527) if f76 <= 1e-35 else 0.0366) if f79 <= 1e-35 else -0.0871) if f27 <= 0.368637 else (-0.0639 if f34 <= 1e-35 else 0.0139))
    total += ((((0.0201 if f44 <= -79.5 else -0.0779) if f44 <= 1e-35 else ((0.0461 if f65 <= 1e-35 else -0.0987) if f45 <= 9.5 else (-0.0277 if f41 <= 30.5 else 0.0748))) if f17 <= 0.774329 else -0.0314) if f78 <= 1e-35 else -0.1158)
    total += ((((((0.0145 if f1 <= 0.0821407 else -0.0645) if f10 <= 19.5 else (0.0463 if f15 <= 1e-35 else -0.1369)) if f61 <= 6.5 else -0.0826) if f79 <= 1e-35 else -0.0632) if f16 <= 0.931274 else -0.0773) if f37 <= 0.668333 else -0.0437)
    total += ((((((0.0072 if f7 <= 1e-35 else (0.0739 if f57 <= 6.5 else -0.0911)) if f69 <= 1e-35 else -0.0569) if f50 <= 0.0339175 else -0.0435) if f60 <= 79.5 else 0.0529) if f65 <= 1e-35 else -0.0789) if f1 <= 0.161461 else -0.0563)
    total += ((((0.0069 if f51 <= 0.00165745 else -0.0599) if f64 <= 1e-35 else (0.0263 if f45 <= 9.5 else ((-0.0625 if f54 <= 56.5 else 0.082) if f42 <= 287.094 else 0.0391))) if f41 <= 41.5 else 0.0608) if f51 <= 0.598034 else -0.0788)
    total += ((((((0.0387 if f16 <= 0.819861 else -0.0305) if f43 <= 11.5 else (0.0021 if f70 <= 1e-35 else -0.1333)) if f1 <= 0.79206 else -0.1019) if f11 <= 1e-35 else -0.1036) if f78 <= 1e-35 else -0.122) if f33 <= 0.886642 else -0.0497)
    total += (((((-0.0293 if f41 <= 14.5 else 0.0689) if f2 <= 1e-35 else 0.0352) if f17 <= 0.535424 else (-0.0349 if f41 <= 85.5 else 0.0931)) if f62 <= 2.5 else (-0.0647 if f32 <= 268.07 else 0.0502)) if f54 <= 35.5 else 0.0357)
    total += (((0.0147 if f44 <= -79.5 else -0.0707) if f44 <= 1e-35 else ((((0.0536 if f16 <= 0.564121 else 0.0047) if f71 <= 1e-35 else -0.0637) if f69 <= 1e-35 else -0.0348) if f70 <= 1e-35 else -0.0727)) if f17 <= 0.711811 else -0.0285)
    total += ((((-0.0022 if f73 <= 1e-35 else (-0.0213 if f61 <= 2.5 else -0.1073)) if f76 <= 1e-35 else (-0.0059 if f29 <= 3.5 else 0.0646)) if f14 <= 1e-35 else 0.0638) if f40 <= 0.915909 else (-0.0509 if f2 <= 1e-35 else 0.0786))
    total += ((((0.0403 if f61 <= 4.5 else -0.0347) if f55 <= 23.5 else -0.1458) if f58 <= 0.48423 else (-0.0593 if f49 <= 0.695522 else (0.0115 if f43 <= 8.5 else -0.034))) if f40 <= 0.915909 else (-0.0478 if f2 <= 1e-35 else 0.0775))
    total += ((((-0.016 if f10 <= 32.5 else 0.031) if f45 <= 32.5 else (-0.1061 if f54 <= 43.5 else 0.0598)) if f41 <= 16.5 else ((-0.1223 if f41 <= 41.5 else 0.0447) if f10 <= 2.5 else 0.0463)) if f78 <= 1e-35 else -0.1093)
    total += ((((((0.0087 if f81 <= 1e-35 else 0.0692) if f43 <= 18.5 else (-0.0531 if f40 <= 0.670511 else 0.0262)) if f15 <= 1e-35 else -0.0651) if f19 <= 319.5 else 0.0703) if f65 <= 1e-35 else -0.0825) if f33 <= 0.886642 else -0.0432)
    total += (((((0.1007 if f58 <= 0.212727 else -0.0199) if f77 <= 1e-35 else 0.0793) if f45 <= -79.5 else -0.0201) if f10 <= 32.5 else 0.0409) if f17 <= 0.535424 else ((-0.0966 if f36 <= 1e-35 else -0.0013) if f27 <= 0.368637 else -0.0814))
    total += ((((-0.0236 if f2 <= 1e-35 else (0.0289 if f45 <= 22.5 else -0.0538)) if f56 <= 3.5 else -0.0409) if f41 <= 16.5 else (0.066 if f42 <= 81.625 else (-0.11 if f0 <= 89.004 else 0.0139))) if f78 <= 1e-35 else -0.1059)
    if total > 3.5 or total < -3.5:
        return total
    total += ((((0.04 if f58 <= 0.48423 else (-0.0429 if f49 <= 0.695522 else ((0.0115 if f5 <= 0.0741992 else -0.0599) if f29 <= 1e-35 else 0.0497))) if f16 <= 0.931274 else -0.0626) if f71 <= 1e-35 else -0.0532) if f51 <= 0.598034 else -0.0748)
    total += (((((0.0069 if f67 <= 1e-35 else -0.0736) if f76 <= 1e-35 else 0.0328) if f70 <= 1e-35 else -0.0963) if f68 <= 1e-35 else ((-0.0792 if f53 <= 13.5 else 0.0441) if f14 <= 1e-35 else 0.109)) if f78 <= 1e-35 else -0.1097)
    total += ((((-0.0242 if f68 <= 1e-35 else -0.135) if f19 <= 109.5 else 0.0246) if f53 <= 1.5 else (((-0.0055 if f29 <= 1e-35 else 0.0481) if f62 <= 2.5 else -0.0533) if f10 <= 29.5 else 0.044)) if f67 <= 1e-35 else -0.0407)
    total += (((0.0765 if f58 <= 0.237722 else (0.0093 if f55 <= 21.5 else -0.1038)) if f75 <= 1e-35 else -0.0832) if f72 <= 1e-35 else ((-0.029 if f49 <= 0.651948 else 0.0426) if f52 <= 0.0530547 else (0.0281 if f17 <= 0.126477 else -0.0805)))
    total += ((((-0.0282 if f25 <= 105.992 else 0.0112) if f41 <= 16.5 else (0.0473 if f46 <= 0.25023 else ((-0.0245 if f48 <= 0.99944 else -0.1912) if f46 <= 0.894311 else 0.0639))) if f61 <= 6.5 else -0.0846) if f14 <= 1e-35 else 0.0629)
    total += ((((0.0013 if f54 <= 31.5 else (-0.0363 if f18 <= 9.21958 else -0.3873)) if f19 <= 319.5 else 0.0829) if f72 <= 1e-35 else (-0.0079 if f45 <= 6.5 else (-0.0992 if f18 <= 9.47531 else 0.0444))) if f54 <= 35.5 else 0.0306)
    total += ((((0.0128 if f68 <= 1e-35 else (0.0201 if f52 <= 0.0530547 else (0.0078 if f17 <= 0.222303 else (-0.1756 if f50 <= 0.0715085 else -0.0179)))) if f71 <= 1e-35 else -0.0507) if f51 <= 0.748852 else -0.0868) if f78 <= 1e-35 else -0.0947)
    total += ((((((-0.007 if f34 <= 1e-35 else 0.0273) if f53 <= 32.5 else -0.303) if f54 <= 35.5 else 0.0388) if f16 <= 0.931274 else (-0.0747 if f13 <= 1e-35 else 0.1239)) if f65 <= 1e-35 else -0.0679) if f37 <= 0.668333 else -0.0347)
    total += (((((-0.0411 if f2 <= 1e-35 else (-0.0008 if f60 <= 79.5 else 0.0644)) if f7 <= 1e-35 else (0.0546 if f71 <= 1e-35 else -0.0961)) if f7 <= 6.5 else -0.0727) if f27 <= 0.715251 else -0.038) if f14 <= 1e-35 else 0.0571)
    total += (((-0.0131 if f41 <= 41.5 else (0.0968 if f50 <= 0.0112019 else -0.0586)) if f29 <= 1e-35 else (0.0547 if f45 <= -39.5 else (0.0194 if f72 <= 1e-35 else -0.0432))) if f67 <= 1e-35 else (-0.0527 if f25 <= 179.048 else 0.0711))
    total += ((-0.0294 if f44 <= 1e-35 else ((((0.0372 if f68 <= 1e-35 else (-0.0875 if f39 <= 1e-35 else 0.0363)) if f44 <= 23.5 else -0.0169) if f17 <= 0.933444 else -0.0726) if f9 <= 1.5 else 0.0382)) if f1 <= 0.835658 else -0.0866)
    total += (-0.0307 if f44 <= 1e-35 else (((0.0287 if f44 <= 25.5 else (0.0334 if f58 <= 0.419859 else (-0.0586 if f7 <= 1e-35 else 0.0259))) if f69 <= 1e-35 else (-0.0641 if f19 <= 192.5 else 0.0704)) if f1 <= 0.79206 else -0.0772))
    total += (((0.0574 if f59 <= 152.292 else ((-0.1448 if f41 <= 5.5 else -0.004) if f45 <= 5.5 else 0.0743)) if f52 <= 0.00999959 else ((-0.0804 if f18 <= 7.39282 else 0.009) if f16 <= 0.535376 else -0.0786)) if f64 <= 1e-35 else 0.0104)
    total += (((0.0053 if f73 <= 1e-35 else (-0.0219 if f16 <= 0.790723 else -0.1021)) if f77 <= 1e-35 else (((0.0228 if f15 <= 1e-35 else -0.0851) if f53 <= 14.5 else 0.0856) if f7 <= 6.5 else -0.0858)) if f78 <= 1e-35 else -0.0941)
    total += ((((((-0.0448 if f44 <= 1e-35 else 0.0055) if f3 <= 1.77078 else (-0.0648 if f24 <= 13.5 else 0.036)) if f16 <= 0.931274 else -0.0815) if f6 <= 1e-35 else 0.0727) if f40 <= 0.915909 else 0.0346) if f14 <= 1e-35 else 0.0533)
    total += (((((0.0185 if f69 <= 1e-35 else -0.033) if f70 <= 1e-35 else (-0.0243 if f46 <= 0.52666 else -0.1997)) if f68 <= 1e-35 else (-0.0027 if f3 <= 1.28287 else -0.0954)) if f71 <= 1e-35 else -0.0473) if f78 <= 1e-35 else -0.082)
    total += (((-0.0444 if f40 <= 0.716463 else (-0.0412 if f2 <= 1e-35 else 0.0744)) if f55 <= 5.5 else (((-0.01 if f7 <= 1e-35 else 0.0376) if f42 <= 274.247 else 0.0393) if f1 <= 0.690826 else -0.0718)) if f78 <= 1e-35 else -0.0953)
    total += (0.0192 if f58 <= 0.48423 else (((-0.0119 if f24 <= 113.5 else 0.1599) if f44 <= 33.5 else (-0.0293 if f46 <= 0.447347 else (-0.291 if f50 <= 1e-35 else -0.0802))) if f54 <= 56.5 else (0.0661 if f52 <= 0.174683 else -0.0366)))
    total += (((0.0617 if f25 <= 1e-35 else 0.0036) if f58 <= 0.48423 else ((-0.0527 if f24 <= 113.5 else 0.0982) if f49 <= 0.599396 else -0.0098)) if f32 <= 303.041 else (0.0521 if f44 <= 50.5 else (-0.1691 if f51 <= 0.00526333 else -0.0019)))
    total += ((-0.0257 if f10 <= 3.5 else (0.0166 if f15 <= 1e-35 else -0.0591)) if f1 <= 0.0135644 else ((0.0086 if f17 <= 0.245553 else ((0.0113 if f24 <= 1.5 else -0.2391) if f50 <= 0.039511 else -0.0492)) if f29 <= 1e-35 else 0.009))
    total += (((-0.0138 if f55 <= 12.5 else (0.0786 if f63 <= 49.5 else -0.1058)) if f77 <= 1e-35 else ((0.0567 if f68 <= 1e-35 else -0.0275) if f79 <= 1e-35 else -0.079)) if f72 <= 1e-35 else (-0.0077 if f37 <= 0.997253 else -0.0777))
    total += (-0.0554 if f0 <= 13.0006 else ((-0.0148 if f41 <= 1.5 else (((0.0311 if f1 <= 0.835658 else -0.0844) if f11 <= 1e-35 else -0.1073) if f67 <= 1e-35 else (-0.0919 if f26 <= 62.1784 else 0.0412))) if f72 <= 1e-35 else -0.0186))
    total += ((((((0.0126 if f35 <= 1e-35 else 0.0845) if f48 <= 0.904615 else -0.0145) if f62 <= -1e-35 else -0.019) if f10 <= 32.5 else (0.0603 if f44 <= 8.5 else 0.0079)) if f57 <= 12.5 else -0.1144) if f61 <= 6.5 else -0.0684)
    total += (((0.0033 if f71 <= 1e-35 else -0.0536) if f16 <= 0.865949 else (-0.1128 if f54 <= 3.5 else (-0.1374 if f44 <= -1e-35 else 0.0109))) if f40 <= 0.915909 else ((-0.0739 if f53 <= 20.5 else 0.0739) if f2 <= 1e-35 else 0.0691))
    total += (-0.0553 if f0 <= 12.0005 else ((0.0407 if f51 <= 0.2309 else ((0.1209 if f62 <= -1e-35 else -0.0598) if f58 <= 0.48423 else -0.0637)) if f46 <= 0.0125441 else ((-0.0067 if f60 <= 61.5 else 0.0262) if f5 <= 0.0836022 else -0.0452)))
    total += (((((0.0084 if f7 <= 3.5 else (0.0975 if f45 <= -79.5 else 0.0061)) if f71 <= 1e-35 else -0.0365) if f16 <= 0.931274 else -0.0534) if f7 <= 6.5 else (-0.0826 if f52 <= 0.0748048 else 0.0417)) if f37 <= 0.919137 else -0.0258)
    total += ((0.0263 if f55 <= 23.5 else -0.1304) if f58 <= 0.419859 else ((0.0074 if f68 <= 1e-35 else ((0.005 if f17 <= 0.222303 else (-0.0449 if f47 <= 0.73804 else -0.2282)) if f46 <= 0.778896 else 0.0322)) if f56 <= 3.5 else -0.0372))
    total += (((((0.0109 if f16 <= 0.931274 else (-0.157 if f54 <= 2.5 else -0.0061)) if f33 <= 0.886642 else -0.0248) if f11 <= 1.5 else -0.0876) if f78 <= 1e-35 else -0.0826) if f61 <= 6.5 else (0.0108 if f73 <= 1e-35 else -0.1202))
    total += ((((-0.0035 if f62 <= 1e-35 else (-0.0783 if f42 <= 274.247 else 0.0366)) if f30 <= 14.0005 else (0.0097 if f1 <= 0.79206 else -0.0723)) if f4 <= 0.0772212 else 0.0522) if f4 <= 0.24037 else (-0.0758 if f56 <= 10.5 else 0.1345))
    total += (((0.0217 if f50 <= 0.00445879 else -0.0089) if f69 <= 1e-35 else (-0.0556 if f60 <= 30.5 else 0.0993)) if f61 <= 4.5 else ((-0.1033 if f44 <= 1e-35 else (0.0533 if f33 <= 0.417194 else -0.0937)) if f16 <= 0.719316 else -0.1062))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((0.0186 if f67 <= 1e-35 else -0.0376) if f11 <= 1e-35 else -0.0885) if f70 <= 1e-35 else -0.1064) if f72 <= 1e-35 else ((-0.0124 if f54 <= 25.5 else 0.0878) if f52 <= 0.0488818 else (0.0291 if f17 <= 0.126477 else -0.073)))
    total += (((((-0.0157 if f19 <= 403.5 else 0.0873) if f29 <= 1e-35 else 0.0227) if f71 <= 1e-35 else -0.0645) if f63 <= 4.5 else (0.0426 if f52 <= 0.260985 else -0.0554)) if f62 <= 2.5 else (-0.0436 if f32 <= 268.07 else 0.0548))
    total += ((((-0.0438 if f7 <= 1e-35 else (-0.0084 if f4 <= 0.0115611 else 0.0707)) if f64 <= 1e-35 else (0.013 if f5 <= 0.0654972 else -0.0291)) if f14 <= 1e-35 else (0.0689 if f8 <= 1.5 else -0.0627)) if f22 <= 146.5 else 0.0877)
    total += (-0.0474 if f0 <= 14.0005 else ((((-0.006 if f54 <= 29.5 else ((-0.0508 if f74 <= 1e-35 else -0.2976) if f60 <= 9.5 else 0.0232)) if f60 <= 106.5 else 0.0327) if f22 <= 73.5 else 0.0658) if f54 <= 35.5 else 0.0269))
    total += (0.0075 if f16 <= 0.564121 else ((((-0.0543 if f22 <= 1e-35 else 0.0186) if f58 <= 0.528812 else (-0.0426 if f59 <= 253.414 else -0.1667)) if f58 <= 0.760917 else (0.0414 if f18 <= 8.17751 else -0.0199)) if f60 <= 546.5 else -0.1456))
    total += (((0.0172 if f45 <= 5.5 else ((-0.0823 if f30 <= 12.0005 else -0.0087) if f19 <= 261.5 else 0.0476)) if f12 <= 0.677083 else (0.0675 if f0 <= 53.0024 else -0.1044)) if f4 <= 0.217787 else (-0.0981 if f44 <= 5.5 else 0.0019))
    total += (-0.0227 if f44 <= 2.5 else ((-0.0068 if f41 <= 19.5 else -0.0937) if f10 <= 2.5 else (0.0653 if f17 <= 0.0658713 else (((-0.0147 if f59 <= 380.104 else -0.125) if f13 <= 1e-35 else 0.1071) if f41 <= 1.5 else 0.0128))))
    total += (((0.0549 if f72 <= 1e-35 else 0.0051) if f69 <= 1e-35 else -0.0417) if f52 <= 0.00313181 else (((-0.0127 if f53 <= 22.5 else -0.1714) if f54 <= 35.5 else 0.0111) if f14 <= 1e-35 else (0.078 if f9 <= 1e-35 else -0.0198)))
    total += (((0.0411 if f61 <= 6.5 else -0.0943) if f69 <= 1e-35 else -0.0578) if f52 <= 0.00313181 else ((-0.0393 if f7 <= 5.5 else 0.0587) if f64 <= 1e-35 else ((-0.0141 if f10 <= 15.5 else 0.0327) if f72 <= 1e-35 else -0.0236)))
    total += (((((-0.0046 if f54 <= 31.5 else (0.0197 if f48 <= 0.938597 else -0.2038)) if f60 <= 79.5 else 0.0417) if f72 <= 1e-35 else -0.0286) if f22 <= 73.5 else (0.0906 if f48 <= 0.180054 else -0.044)) if f54 <= 35.5 else 0.0183)
    total += ((-0.0029 if f62 <= 2.5 else (0.0445 if f61 <= 1e-35 else -0.0766)) if f76 <= 1e-35 else (((0.0063 if f62 <= 4.5 else 0.1423) if f3 <= 2.94551 else -0.0803) if f61 <= 3.5 else (0.0899 if f52 <= 0.116067 else -0.0289)))
    total += ((0.008 if f70 <= 1e-35 else -0.0671) if f68 <= 1e-35 else ((-0.0528 if f44 <= 7.5 else (0.1491 if f62 <= -1e-35 else -0.0131)) if f52 <= 0.0530547 else (0.0058 if f44 <= 6.5 else (-0.1394 if f53 <= 13.5 else 0.0136))))
    total += ((0.0042 if f43 <= 9.5 else ((((-0.0891 if f10 <= 2.5 else -0.0161) if f51 <= 0.0937215 else -0.1276) if f51 <= 0.128079 else (0.0416 if f43 <= 59.5 else -0.0666)) if f22 <= 66.5 else 0.0756)) if f40 <= 0.945754 else 0.0359)
    total += ((((0.0035 if f61 <= 6.5 else -0.0736) if f15 <= 1e-35 else -0.0517) if f4 <= 0.0772212 else ((0.0741 if f18 <= 9.21958 else -0.0674) if f1 <= 0.072594 else -0.0349)) if f4 <= 0.286607 else (-0.0786 if f55 <= 13.5 else 0.0551))
    total += (-0.0191 if f44 <= 2.5 else ((((((-0.0338 if f47 <= 0.990198 else 0.0306) if f63 <= 3.5 else 0.0273) if f60 <= 113.5 else 0.0371) if f19 <= 279.5 else 0.0486) if f60 <= 546.5 else -0.079) if f21 <= 2.5 else 0.0422))
    total += ((((-0.0387 if f42 <= 110.216 else ((-0.14 if f51 <= 0.0409996 else 0.0616) if f48 <= 0.818662 else 0.0667)) if f74 <= 1e-35 else -0.09) if f55 <= 5.5 else (-0.0078 if f7 <= 1e-35 else 0.0214)) if f40 <= 0.945754 else 0.0462)
    total += (((((0.0025 if f7 <= 1e-35 else (0.0487 if f12 <= 0.677083 else -0.0491)) if f7 <= 6.5 else -0.0535) if f33 <= 0.886642 else -0.0249) if f71 <= 1e-35 else (-0.0041 if f29 <= 3.5 else -0.0997)) if f78 <= 1e-35 else -0.0808)
    total += (((((-0.0001 if f73 <= 1e-35 else -0.0434) if f76 <= 1e-35 else 0.0114) if f1 <= 0.0277158 else ((-0.099 if f63 <= 1.5 else 0.0183) if f50 <= 0.107916 else -0.0036)) if f6 <= 1e-35 else 0.0541) if f32 <= 450.068 else 0.0408)
    total += ((((0.0341 if f46 <= 0.10301 else ((-0.045 if f2 <= 1e-35 else 0.029) if f57 <= 3.5 else -0.104)) if f62 <= -1e-35 else (-0.0221 if f80 <= 1e-35 else 0.0859)) if f10 <= 32.5 else 0.0184) if f78 <= 1e-35 else -0.0771)
    total += (((0.0092 if f1 <= 0.0215957 else (-0.0115 if f46 <= 0.99944 else ((-0.0032 if f17 <= 0.423209 else -0.357) if f17 <= 0.84708 else 0.0389))) if f27 <= 0.889421 else (-0.0314 if f57 <= 9.5 else 0.1627)) if f57 <= 13.5 else -0.1142)
    total += (((0.0166 if f62 <= -1e-35 else (-0.0355 if f49 <= 0.92681 else 0.0089)) if f25 <= 169.737 else (0.0384 if f44 <= 44.5 else -0.0446)) if f71 <= 1e-35 else (-0.0749 if f76 <= 1e-35 else (-0.0297 if f41 <= 48.5 else 0.1187)))
    total += ((-0.0273 if f44 <= -1e-35 else ((0.0541 if f62 <= -1e-35 else 0.0063) if f18 <= 8.02052 else ((-0.091 if f10 <= 2.5 else -0.0095) if f63 <= 2.5 else 0.0273))) if f7 <= 6.5 else (-0.0679 if f62 <= 3.5 else 0.1591))
    total += ((-0.0051 if f10 <= 32.5 else (0.0352 if f16 <= 0.549751 else (-0.0337 if f60 <= 15.5 else (((-0.0679 if f40 <= 0.716463 else 0.0671) if f32 <= 36.1781 else 0.0794) if f60 <= 546.5 else -0.11)))) if f78 <= 1e-35 else -0.0718)
    total += (((((0.0311 if f5 <= 0.0557498 else 0.1522) if f4 <= 0.180913 else -0.0913) if f17 <= 0.0658713 else -0.001) if f5 <= 0.0654972 else -0.0189) if f14 <= 1e-35 else (0.1013 if f21 <= 1.5 else (0.0377 if f16 <= 0.649623 else -0.1026)))
    total += (((0.0459 if f59 <= 152.292 else (-0.019 if f16 <= 0.819861 else -0.1362)) if f51 <= 0.00165745 else (-0.0457 if f7 <= 5.5 else 0.0519)) if f64 <= 1e-35 else (0.0115 if f7 <= 5.5 else (0.0167 if f77 <= 1e-35 else -0.1027)))
    total += ((((-0.0638 if f1 <= 0.667892 else 0.1244) if f26 <= 16.0007 else ((-0.0215 if f0 <= 111.005 else 0.0419) if f69 <= 1e-35 else -0.0782)) if f55 <= 25.5 else -0.1362) if f44 <= 2.5 else (0.0033 if f21 <= 71.5 else 0.0776))
    total += (((0.0299 if f55 <= 23.5 else -0.094) if f20 <= 1e-35 else -0.0378) if f58 <= 0.419859 else (((-0.0198 if f55 <= 13.5 else (0.073 if f56 <= 5.5 else -0.0448)) if f21 <= 87.5 else 0.088) if f32 <= 303.041 else 0.026))
    total += (-0.0424 if f0 <= 13.0006 else ((0.0122 if f70 <= 1e-35 else -0.078) if f72 <= 1e-35 else ((-0.0037 if f70 <= 1e-35 else 0.1128) if f62 <= 1.5 else ((-0.0243 if f59 <= 130.9 else -0.1249) if f59 <= 307.96 else 0.0416))))
    total += (-0.0952 if f0 <= 3.00211 else ((0.0085 if f0 <= 145.007 else 0.0924) if f42 <= 17.3798 else ((((-0.0498 if f0 <= 120.461 else 0.0494) if f17 <= 0.0658713 else -0.006) if f17 <= 0.963233 else -0.0652) if f5 <= 0.0906158 else -0.0585)))
    total += (0.0041 if f1 <= 0.0277158 else (((-0.0253 if f54 <= 8.5 else 0.0369) if f68 <= 1e-35 else -0.0899) if f46 <= 0.894311 else (0.0081 if f43 <= 6.5 else ((-0.0456 if f16 <= 0.428658 else -0.4116) if f43 <= 14.5 else -0.0294))))
    return total
