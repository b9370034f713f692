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
    "length",
    "link_density",
    "ends",
    "commas",
    "kind",
    "level",
    "words",
    "upper",
    "digits",
    "repeated",
    "mark",
    "title_overlap",
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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, _, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, _, f47, f48, f49, f50, f51, f52, f53, f54, _, f56, _, f58 = row
    total = 0.0
    total += (((0.1036 if f7 <= 0.25985 else ((0.192 if f42 <= 2.5 else 0.3504) if f29 <= 0.0326442 else 0.1273)) if f35 <= 1e-35 else 0.3819) if f9 <= 0.372443 else ((0.3931 if f23 <= 0.226303 else 0.2559) if f33 <= 0.516667 else 0.1252))
    total += ((-0.1699 if f0 <= 0.22432 else -0.0605) if f0 <= 0.399178 else ((-0.0105 if f0 <= 0.547609 else ((0.0804 if f52 <= 1e-35 else -0.0829) if f42 <= 26.5 else -0.0655)) if f0 <= 0.810742 else (0.0977 if f0 <= 0.902037 else 0.1455)))
    total += ((-0.1518 if f0 <= 0.22432 else (-0.0864 if f12 <= 0.342843 else 0.0173)) if f0 <= 0.399178 else (((-0.0458 if f4 <= 1e-35 else (0.0669 if f42 <= 26.5 else -0.0546)) if f53 <= 1e-35 else -0.0942) if f0 <= 0.795336 else 0.1233))
    total += (((-0.1445 if f14 <= 0.00785413 else -0.0784) if f19 <= 136.5 else 0.0453) if f14 <= 0.0210695 else (((-0.0175 if f49 <= 0.604729 else -0.1087) if f15 <= 0.760061 else (-0.0301 if f24 <= 1e-35 else 0.1038)) if f7 <= 0.504024 else 0.0917))
    total += ((-0.1253 if f14 <= 0.00689133 else (-0.1228 if f8 <= 0.303664 else -0.0055)) if f14 <= 0.0288298 else ((0.0148 if f39 <= 4.5 else -0.1509) if f8 <= 0.439323 else ((0.0914 if f52 <= 1e-35 else -0.1019) if f33 <= 0.516667 else -0.1096)))
    total += ((-0.1234 if f0 <= 0.22432 else -0.0344) if f0 <= 0.547609 else ((((0.0123 if f4 <= 0.0210708 else 0.0826) if f52 <= 1e-35 else (0.0881 if f48 <= 4.5 else -0.1779)) if f56 <= 1e-35 else -0.1922) if f0 <= 0.911821 else 0.1207))
    total += (((-0.1098 if f42 <= 37.5 else 0.0337) if f15 <= 0.0288298 else (-0.0716 if f24 <= 1e-35 else (0.0668 if f21 <= 17.5 else (0.0713 if f39 <= 1e-35 else -0.0598)))) if f9 <= 0.59028 else (0.0824 if f33 <= 0.605556 else -0.1157))
    total += (((-0.1131 if f15 <= 0.0838285 else (-0.0751 if f22 <= 172.21 else 0.054)) if f35 <= 1e-35 else 0.0739) if f12 <= 0.342843 else ((0.077 if f52 <= 1e-35 else (0.1176 if f26 <= 1e-35 else -0.1727)) if f56 <= 1e-35 else -0.1778))
    total += (((-0.0991 if f9 <= 0.11594 else -0.0107) if f35 <= 1e-35 else 0.076) if f12 <= 0.342843 else (((-0.1112 if f16 <= 0.673659 else 0.0468) if f28 <= 2.5 else (0.0813 if f23 <= 0.417194 else -0.0685)) if f56 <= 1e-35 else -0.1538))
    total += (((-0.0963 if f19 <= 136.5 else 0.0519) if f15 <= 0.0288298 else (-0.0575 if f24 <= 1e-35 else (0.0524 if f49 <= 0.648174 else (-0.1013 if f15 <= 0.760061 else 0.0416)))) if f9 <= 0.59028 else (0.0752 if f23 <= 0.299351 else -0.0662))
    total += ((-0.0993 if f0 <= 0.174464 else -0.0288) if f0 <= 0.521785 else (((0.0701 if f12 <= 0.941072 else (0.0727 if f40 <= 4.5 else -0.0861)) if f18 <= 9.33832 else (-0.0783 if f40 <= -2.5 else 0.0614)) if f0 <= 0.911821 else 0.0988))
    total += ((-0.0799 if f19 <= 136.5 else 0.0492) if f14 <= 0.0164965 else ((-0.0935 if f3 <= 0.0384463 else (0.0463 if f49 <= 0.648174 else -0.0604)) if f15 <= 0.760061 else ((-0.0497 if f5 <= 0.210867 else 0.0605) if f22 <= 113.005 else 0.0931)))
    total += ((-0.0729 if f15 <= 0.215086 else (-0.044 if f28 <= 28.5 else 0.0717)) if f12 <= 0.342843 else ((0.0411 if f25 <= 1.72787 else (0.049 if f13 <= 1466.16 else -0.1367)) if f12 <= 0.857562 else (0.0819 if f23 <= 0.498447 else -0.1139)))
    total += ((-0.0827 if f1 <= 0.0927307 else -0.0242) if f14 <= 0.0164965 else (((0.0411 if f53 <= 1e-35 else -0.1082) if f39 <= 2.5 else -0.1026) if f8 <= 0.303664 else ((-0.0407 if f2 <= 0.192634 else 0.0347) if f28 <= 15.5 else 0.0608)))
    total += ((-0.0819 if f0 <= 0.22432 else -0.0108) if f0 <= 0.573803 else (((0.0553 if f2 <= 0.970213 else -0.0441) if f18 <= 9.33832 else ((-0.1551 if f19 <= 142.5 else 0.0517) if f41 <= -1e-35 else 0.0455)) if f0 <= 0.911821 else 0.0932))
    total += (-0.076 if f0 <= 0.22432 else (((((0.0526 if f16 <= 0.999835 else -0.0601) if f49 <= 0.648174 else -0.009) if f53 <= 1e-35 else (0.019 if f9 <= 0.397787 else -0.1376)) if f31 <= 1e-35 else -0.0859) if f0 <= 0.902037 else 0.0818))
    if total > 3.5 or total < -3.5:
        return total
    total += ((-0.0758 if f1 <= 0.0927307 else (0.0526 if f19 <= 5.5 else (-0.0427 if f19 <= 150.5 else 0.0723))) if f0 <= 0.547609 else ((0.0503 if f13 <= 1805.5 else (-0.1746 if f19 <= 11.5 else 0.0047)) if f0 <= 0.902037 else 0.0796))
    total += ((-0.0716 if f14 <= 0.00785413 else (-0.0547 if f6 <= 0.0322517 else (-0.0217 if f24 <= 1e-35 else (0.0005 if f14 <= 0.0722054 else 0.0925)))) if f12 <= 0.342843 else (0.0468 if f52 <= 1e-35 else (0.088 if f47 <= 4.5 else -0.1627)))
    total += ((-0.0541 if f6 <= 0.0620093 else ((-0.0538 if f19 <= 150.5 else 0.0757) if f14 <= 0.00785413 else (0.0246 if f31 <= 1e-35 else -0.1019))) if f14 <= 0.211704 else ((0.0567 if f32 <= 1e-35 else -0.0969) if f17 <= 0.958576 else -0.0617))
    total += (-0.057 if f14 <= 0.00436457 else (((((-0.032 if f16 <= 0.037984 else 0.0409) if f52 <= 1e-35 else -0.0892) if f49 <= 0.662951 else -0.0336) if f53 <= 1e-35 else -0.0702) if f9 <= 0.849758 else (0.057 if f17 <= 0.939817 else -0.0491)))
    total += (((0.0203 if f39 <= 4.5 else -0.0996) if f19 <= 7.5 else ((-0.0841 if f4 <= 0.0554526 else -0.0301) if f34 <= 1e-35 else 0.0941)) if f12 <= 0.342843 else (0.094 if f19 <= 6.5 else (0.0319 if f25 <= 2.863 else -0.0525)))
    total += ((-0.0482 if f3 <= 0.0425869 else ((((-0.0157 if f38 <= 1.5 else 0.0795) if f49 <= 0.820811 else -0.0839) if f18 <= 7.72177 else -0.01) if f53 <= 1e-35 else -0.0594)) if f9 <= 0.849758 else (0.052 if f17 <= 0.958576 else -0.0685))
    total += ((-0.0634 if f0 <= 0.108485 else ((0.0722 if f49 <= 0.633618 else -0.0573) if f19 <= 5.5 else ((-0.033 if f40 <= 36.5 else -0.1517) if f19 <= 19.5 else 0.0023))) if f0 <= 0.842 else (0.0326 if f0 <= 0.9432 else 0.084))
    total += ((-0.0672 if f0 <= 0.0900215 else -0.0168) if f0 <= 0.62989 else ((((0.0103 if f28 <= 82.5 else -0.1138) if f6 <= 0.0190392 else (0.0479 if f52 <= 1e-35 else -0.0932)) if f56 <= 1e-35 else -0.1536) if f0 <= 0.9432 else 0.078))
    total += (((-0.0685 if f3 <= 0.0535093 else -0.0054) if f35 <= 1e-35 else 0.0525) if f12 <= 0.342843 else (((0.0667 if f40 <= 20.5 else -0.0153) if f50 <= 8.5 else (-0.0229 if f39 <= 1.5 else 0.0488)) if f31 <= 1e-35 else -0.0564))
    total += ((-0.0499 if f5 <= 0.0640282 else (0.0565 if f19 <= 7.5 else (-0.002 if f15 <= 0.569278 else -0.1179))) if f15 <= 0.760061 else ((-0.034 if f36 <= 1e-35 else (0.0444 if f23 <= 0.356538 else -0.1204)) if f28 <= 28.5 else 0.0799))
    total += ((-0.0539 if f0 <= 0.108485 else -0.0116) if f0 <= 0.62989 else (((0.0675 if f8 <= 0.722098 else -0.0537) if f4 <= 0.0245352 else 0.06) if f38 <= 31.5 else (0.0371 if f22 <= 172.21 else (-0.1466 if f18 <= 8.32709 else -0.0015))))
    total += (((-0.0417 if f1 <= 0.0927307 else (((0.0096 if f18 <= 9.24101 else -0.071) if f16 <= 0.933798 else 0.0544) if f1 <= 0.972543 else -0.0544)) if f35 <= 1e-35 else 0.059) if f12 <= 0.845754 else (0.0412 if f23 <= 0.430864 else -0.1146))
    if total > 3.5 or total < -3.5:
        return total
    total += (((-0.058 if f3 <= 0.0535093 else -0.0074) if f35 <= 1e-35 else 0.0495) if f12 <= 0.342843 else (0.0658 if f18 <= 7.51451 else ((-0.0039 if f42 <= 2.5 else (0.0538 if f54 <= 1e-35 else -0.1394)) if f25 <= 4.97096 else -0.1095)))
    total += (-0.0184 if f28 <= 15.5 else ((((-0.0134 if f8 <= 0.338971 else 0.082) if f26 <= 4.5 else -0.0745) if f37 <= 0.51768 else ((-0.093 if f35 <= 1e-35 else 0.0446) if f18 <= 8.98806 else 0.0584)) if f15 <= 0.760061 else 0.0504))
    total += (((-0.0592 if f28 <= 16.5 else ((0.108 if f19 <= 6.5 else -0.0022) if f49 <= 0.662951 else -0.0795)) if f1 <= 0.0927307 else ((0.0651 if f19 <= 7.5 else 0.0) if f1 <= 0.971193 else -0.0746)) if f0 <= 0.795336 else 0.0358)
    total += ((((-0.0452 if f7 <= 0.820029 else 0.0755) if f38 <= 3.5 else (-0.0988 if f8 <= 0.0240097 else 0.0575)) if f19 <= 7.5 else (-0.0053 if f21 <= 23.5 else (-0.067 if f19 <= 150.5 else 0.0879))) if f0 <= 0.911821 else 0.0543)
    total += ((-0.0489 if f4 <= 0.0497064 else (-0.0094 if f27 <= 1.5 else 0.0541)) if f28 <= 19.5 else (0.0703 if f17 <= 0.0914724 else ((0.047 if f37 <= 0.544261 else -0.0145) if f26 <= 2.5 else (-0.118 if f37 <= 0.51768 else 0.0322))))
    total += ((-0.0056 if f41 <= 1e-35 else -0.047) if f0 <= 0.602524 else ((0.0445 if f23 <= 0.0988877 else (0.0477 if f10 <= 0.781663 else -0.1311)) if f49 <= 0.648174 else ((0.0695 if f37 <= 0.248673 else -0.0671) if f14 <= 0.730888 else 0.039)))
    total += (((-0.0589 if f4 <= 0.0272374 else ((-0.0322 if f18 <= 7.60935 else (0.202 if f18 <= 7.72177 else 0.0364)) if f37 <= 0.494044 else -0.0324)) if f6 <= 0.0620093 else (0.0385 if f18 <= 7.79152 else -0.0115)) if f0 <= 0.911821 else 0.0452)
    total += (-0.0323 if f28 <= 3.5 else (((0.0584 if f39 <= 4.5 else -0.0606) if f19 <= 7.5 else (-0.0214 if f4 <= 0.192573 else 0.0184)) if f53 <= 1e-35 else ((-0.0373 if f40 <= 8.5 else -0.163) if f18 <= 8.59157 else 0.0449)))
    total += (((-0.0121 if f1 <= 0.0927307 else (((-0.0445 if f35 <= -1e-35 else 0.0337) if f16 <= 0.933798 else 0.0626) if f1 <= 0.934475 else -0.0126)) if f56 <= 1e-35 else -0.1081) if f52 <= 1e-35 else (0.0176 if f26 <= 1e-35 else -0.1261))
    total += ((-0.0534 if f12 <= 0.0549336 else (((0.1682 if f37 <= 0.462112 else 0.0192) if f16 <= 0.172062 else -0.0561) if f41 <= 2.5 else -0.0857)) if f0 <= 0.153961 else (-0.0451 if f28 <= 1.5 else (0.0073 if f0 <= 0.922055 else 0.0582)))
    total += (((0.0055 if f22 <= 121.005 else 0.0881) if f39 <= 4.5 else -0.0736) if f19 <= 6.5 else (((-0.0025 if f16 <= 0.999835 else -0.0959) if f21 <= 22.5 else -0.0759) if f1 <= 0.0927307 else (0.0155 if f23 <= 0.263651 else -0.0557)))
    total += ((-0.0091 if f9 <= 0.944671 else -0.0977) if f0 <= 0.761428 else (0.0725 if f11 <= 0.734085 else (-0.0975 if f28 <= 1.5 else ((0.0845 if f18 <= 7.72177 else (-0.1153 if f18 <= 8.32709 else 0.0111)) if f9 <= 0.899881 else 0.0415))))
    if total > 3.5 or total < -3.5:
        return total
    total += ((-0.048 if f0 <= 0.0900215 else ((0.0079 if f56 <= 1e-35 else -0.1044) if f54 <= 1e-35 else (0.0221 if f17 <= 0.39159 else (-0.0163 if f8 <= 0.692721 else (-0.2185 if f14 <= 0.941259 else -0.0283))))) if f0 <= 0.9432 else 0.0608)
    total += (-0.0123 if f0 <= 0.62989 else (0.067 if f17 <= 0.18157 else ((0.0475 if f18 <= 8.24204 else (-0.1228 if f18 <= 8.32709 else 0.0073)) if f54 <= 1e-35 else ((0.0271 if f22 <= 113.005 else -0.2001) if f45 <= 1e-35 else 0.0171))))
    total += ((((-0.0903 if f7 <= 0.0617973 else 0.0392) if f28 <= 17.5 else 0.1018) if f39 <= 4.5 else -0.0756) if f19 <= 4.5 else ((0.0113 if f54 <= 1e-35 else (-0.1037 if f14 <= 0.169548 else 0.0335)) if f21 <= 22.5 else -0.0287))
    total += ((-0.0321 if f4 <= 0.0210708 else (-0.0197 if f0 <= 0.22432 else (((0.0268 if f36 <= 1e-35 else (-0.138 if f48 <= 1e-35 else 0.0263)) if f25 <= 2.33336 else -0.1178) if f16 <= 0.448561 else 0.0311))) if f32 <= 1e-35 else -0.0862)
    total += ((0.0352 if f19 <= 7.5 else ((-0.0232 if f41 <= 5.5 else 0.0839) if f42 <= 3.5 else (((-0.0363 if f10 <= 0.0856221 else 0.0499) if f42 <= 56.0 else -0.0917) if f12 <= 0.845754 else 0.0699))) if f53 <= 1e-35 else -0.0437)
    total += ((0.0063 if f19 <= 110.0 else 0.0862) if f51 <= 0.00385866 else ((-0.0282 if f25 <= 0.291548 else (0.0685 if f25 <= 0.66927 else (-0.0789 if f10 <= 1e-35 else (0.0293 if f42 <= 19.5 else -0.0997)))) if f50 <= 35.5 else -0.092))
    total += ((((((-0.0157 if f0 <= 0.521785 else 0.0602) if f11 <= 0.749452 else -0.0587) if f13 <= 5206.24 else 0.0618) if f26 <= 1e-35 else 0.0474) if f26 <= 6.5 else -0.0623) if f51 <= 0.0179349 else (-0.0244 if f47 <= 5.5 else 0.0803))
    total += (((((0.0314 if f39 <= 3.5 else 0.1356) if f39 <= 4.5 else -0.0615) if f18 <= 9.33832 else -0.0522) if f40 <= -79.5 else (-0.0158 if f13 <= 7737.03 else 0.0788)) if f52 <= 1e-35 else (0.0125 if f26 <= 1e-35 else -0.1172))
    total += (((0.0111 if f37 <= 0.494044 else (-0.0249 if f12 <= 0.758992 else -0.1201)) if f15 <= 0.760061 else ((0.0126 if f28 <= 41.5 else 0.0925) if f23 <= 0.0376964 else (0.0269 if f10 <= 0.733621 else -0.0931))) if f25 <= 11.0501 else 0.1351)
    total += (((0.012 if f18 <= 7.72177 else -0.012) if f25 <= 11.0501 else 0.121) if f0 <= 0.947873 else (0.0833 if f10 <= 0.953049 else (-0.2029 if f18 <= 7.60935 else (0.0743 if f38 <= 23.5 else (0.0457 if f25 <= 0.66927 else -0.1912)))))
    total += ((((0.0092 if f42 <= 4.5 else 0.0832) if f18 <= 9.33832 else -0.0439) if f40 <= -79.5 else ((-0.0522 if f16 <= 0.448561 else -0.0016) if f18 <= 8.98806 else 0.0422)) if f52 <= 1e-35 else (-0.0753 if f42 <= 9.5 else 0.0857))
    total += (((-0.0525 if f0 <= 0.0474465 else (((0.041 if f19 <= 5.5 else 0.0035) if f31 <= 1e-35 else (0.066 if f15 <= 0.00645418 else -0.075)) if f56 <= 1e-35 else -0.0898)) if f2 <= 0.964042 else -0.0461) if f0 <= 0.947873 else 0.0453)
    total += ((((0.0379 if f53 <= 1e-35 else -0.0498) if f18 <= 7.94024 else ((-0.0029 if f49 <= 0.662951 else (-0.0341 if f28 <= 62.5 else -0.1576)) if f34 <= 1e-35 else 0.0817)) if f19 <= 102.5 else 0.0785) if f51 <= 0.00385866 else -0.0152)
    total += (-0.0302 if f0 <= 0.0900215 else ((0.0175 if f52 <= 1e-35 else -0.0619) if f49 <= 0.662951 else (-0.0421 if f15 <= 0.760061 else (((0.0145 if f41 <= -1e-35 else -0.1542) if f39 <= 1.5 else 0.058) if f49 <= 0.803043 else 0.0564))))
    total += (((-0.0184 if f5 <= 0.0976723 else 0.0132) if f5 <= 0.950667 else (-0.0936 if f26 <= 1e-35 else -0.0029)) if f0 <= 0.810742 else ((-0.0386 if f35 <= -1e-35 else 0.0679) if f17 <= 0.345567 else (0.0132 if f54 <= 1e-35 else -0.101)))
    total += (0.0204 if f19 <= 7.5 else (-0.0251 if f1 <= 0.168488 else ((0.0367 if f50 <= 11.5 else (-0.0967 if f19 <= 20.5 else ((0.0984 if f39 <= 2.5 else -0.052) if f18 <= 9.24101 else -0.0293))) if f2 <= 0.932181 else -0.0218)))
    total += ((((-0.0054 if f17 <= 0.0314912 else ((0.0185 if f13 <= 25.4232 else 0.116) if f41 <= 2.5 else -0.0185)) if f1 <= 0.934475 else -0.0481) if f19 <= 7.5 else (0.0111 if f11 <= 0.79714 else -0.0218)) if f53 <= 1e-35 else -0.0354)
    total += ((-0.1238 if f44 <= 5.00023 else -0.0176) if f1 <= 1e-35 else (-0.0959 if f22 <= 5.00023 else ((0.015 if f25 <= 4.19601 else ((-0.0452 if f11 <= 0.814367 else -0.2359) if f58 <= 1e-35 else 0.0394)) if f1 <= 0.975952 else -0.0382)))
    total += (-0.0246 if f4 <= 0.0245352 else ((((-0.0619 if f19 <= 150.5 else 0.0771) if f36 <= 1e-35 else 0.0475) if f38 <= 1e-35 else (0.047 if f19 <= 7.5 else (0.0139 if f54 <= 1e-35 else -0.0439))) if f52 <= 1e-35 else -0.0657))
    total += (-0.0613 if f22 <= 10.0005 else ((-0.0692 if f38 <= 1e-35 else (0.0574 if f17 <= 0.18157 else (-0.0306 if f25 <= 1.88902 else 0.0718))) if f6 <= 0.0267488 else (0.0159 if f25 <= 2.47219 else (-0.0546 if f19 <= 150.5 else 0.1057))))
    if total > 3.5 or total < -3.5:
        return total
    total += ((-0.001 if f9 <= 0.944671 else -0.0732) if f0 <= 0.810742 else (0.0611 if f17 <= 0.201208 else ((0.0539 if f19 <= 19.5 else (0.0133 if f25 <= 2.863 else -0.1173)) if f54 <= 1e-35 else (-0.0971 if f11 <= 0.917176 else 0.0672))))
    total += (((((0.053 if f42 <= 54.0 else -0.0591) if f21 <= 35.5 else -0.0155) if f37 <= 0.494044 else (-0.0306 if f37 <= 0.792568 else (0.0013 if f22 <= 444.5 else 0.0845))) if f56 <= 1e-35 else -0.0835) if f41 <= 10.5 else -0.1059)
    total += ((((-0.0345 if f18 <= 6.74794 else 0.1008) if f11 <= 0.0219772 else -0.0872) if f11 <= 0.0718596 else 0.0515) if f19 <= 5.5 else (-0.012 if f42 <= 3.5 else ((-0.0002 if f26 <= 1e-35 else 0.0734) if f26 <= 6.5 else -0.0962)))
    total += ((-0.0067 if f39 <= 6.5 else -0.125) if f16 <= 0.933798 else ((-0.1007 if f8 <= 0.03207 else (0.017 if f28 <= 22.5 else 0.0849)) if f11 <= 0.734085 else (0.0852 if f19 <= 5.5 else (-0.0769 if f4 <= 1e-35 else 0.0009))))
    total += (((0.0401 if f19 <= 4.5 else (-0.0588 if f3 <= 0.892427 else 0.0334)) if f38 <= 1e-35 else ((0.0059 if f23 <= 0.817212 else -0.1012) if f37 <= 0.998581 else 0.0461)) if f31 <= 1e-35 else (-0.0708 if f50 <= 59.5 else 0.0572))
    total += ((((0.0546 if f7 <= 0.132451 else -0.0003) if f39 <= 7.5 else -0.164) if f41 <= 1e-35 else -0.0329) if f16 <= 0.956834 else (0.0348 if f51 <= 0.00385866 else (-0.0559 if f1 <= 1e-35 else (0.0223 if f50 <= 35.5 else -0.0785))))
    total += (((((-0.0222 if f30 <= 0.0669468 else 0.0905) if f14 <= 0.011082 else ((-0.0597 if f0 <= 0.922055 else -0.2211) if f14 <= 0.889151 else 0.0319)) if f28 <= 2.5 else 0.0019) if f14 <= 0.990874 else 0.0468) if f33 <= 0.677083 else -0.0599)
    total += (0.0285 if f19 <= 4.5 else (((-0.0135 if f16 <= 0.822529 else (0.0377 if f16 <= 0.99471 else -0.0129)) if f32 <= 1e-35 else -0.0892) if f23 <= 0.217567 else (-0.0841 if f26 <= 1e-35 else (-0.084 if f50 <= 1e-35 else 0.0606))))
    total += ((((-0.0016 if f19 <= 48.5 else 0.0638) if f19 <= 64.5 else (-0.0833 if f15 <= 0.760061 else 0.0101)) if f19 <= 142.5 else (0.0765 if f19 <= 338.0 else -0.0244)) if f52 <= 1e-35 else (-0.0891 if f49 <= 0.492238 else 0.0223))
    total += ((((0.0204 if f51 <= 0.0179349 else ((-0.0021 if f26 <= 5.5 else 0.1606) if f50 <= 59.5 else -0.076)) if f26 <= 6.5 else -0.0474) if f31 <= 1e-35 else (-0.0618 if f30 <= 0.061314 else 0.0897)) if f30 <= 0.356349 else -0.0631)
    total += ((((-0.0621 if f8 <= 0.225694 else ((-0.0184 if f22 <= 96.8693 else 0.109) if f19 <= 6.5 else -0.024)) if f6 <= 0.0267488 else 0.0083) if f37 <= 0.974604 else -0.0692) if f37 <= 0.998581 else (-0.0039 if f24 <= 1e-35 else 0.0974))
    total += ((((0.0162 if f37 <= 0.2516 else (-0.0763 if f5 <= 0.0198129 else -0.0134)) if f15 <= 0.328041 else 0.0108) if f35 <= 1e-35 else (0.0837 if f58 <= 1e-35 else (0.0454 if f15 <= 0.101126 else -0.0925))) if f32 <= 1.5 else -0.0835)
    total += ((((-0.0284 if f49 <= 0.577243 else -0.0833) if f15 <= 0.997313 else 0.0398) if f6 <= 0.130098 else 0.0437) if f4 <= 0.0272374 else (((0.0102 if f23 <= 0.817212 else -0.0777) if f56 <= 1e-35 else -0.0884) if f52 <= 1e-35 else -0.0639))
    total += (-0.0207 if f38 <= 2.5 else (0.0684 if f49 <= 0.112263 else ((((0.0153 if f10 <= 0.794966 else -0.0846) if f7 <= 0.638696 else (-0.0436 if f58 <= 1.5 else 0.0108)) if f41 <= 5.5 else 0.0885) if f42 <= 3.5 else 0.0223)))
    total += ((-0.0282 if f38 <= 1e-35 else 0.0144) if f11 <= 0.834177 else (0.0448 if f50 <= 1.5 else ((0.0144 if f37 <= 0.611175 else (-0.2114 if f37 <= 0.682881 else (-0.0725 if f14 <= 0.996236 else 0.0485))) if f42 <= 2.5 else 0.0351)))
    total += (((0.0222 if f44 <= 20.5317 else ((-0.0571 if f4 <= 1e-35 else -0.0006) if f51 <= 0.333821 else 0.054)) if f17 <= 0.980612 else (-0.0572 if f26 <= 4.5 else 0.0646)) if f39 <= 6.5 else (-0.1123 if f15 <= 0.887441 else 0.0793))
    total += ((-0.0405 if f22 <= 14.0005 else ((0.0002 if f0 <= 0.947873 else (0.0658 if f10 <= 0.95864 else (-0.1164 if f43 <= 146.5 else 0.0271))) if f25 <= 5.9017 else (0.0466 if f6 <= 0.153405 else -0.1178))) if f25 <= 11.0501 else 0.0969)
    total += ((((0.0149 if f18 <= 8.13045 else (-0.0393 if f19 <= 48.5 else 0.0825)) if f18 <= 8.98806 else 0.0387) if f51 <= 0.0158305 else (-0.0204 if f47 <= 5.5 else 0.0726)) if f0 <= 0.947873 else (0.0773 if f6 <= 0.921075 else -0.0091))
    total += (((0.0034 if f0 <= 0.947873 else 0.0505) if f29 <= 0.308776 else -0.0818) if f23 <= 0.0376964 else (((-0.0571 if f0 <= 0.884282 else -0.181) if f6 <= 0.0721576 else (0.0421 if f23 <= 0.374796 else -0.0634)) if f47 <= 1e-35 else 0.0141))
    total += (((-0.0484 if f28 <= 2.5 else 0.0073) if f49 <= 0.820811 else -0.0601) if f16 <= 0.956834 else (0.0386 if f16 <= 0.99471 else ((0.0453 if f5 <= 0.813319 else (-0.0804 if f14 <= 0.889151 else 0.0624)) if f29 <= 0.0358428 else -0.0359)))
    return total
