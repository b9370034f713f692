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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, _, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.065 if f55 <= 130.9 else 0.1605) if f10 <= 1e-35 else 0.3667) if f16 <= 1e-35 else (0.1542 if f49 <= 2.5 else 0.376)) if f36 <= 0.258715 else ((0.1923 if f36 <= 0.608364 else 0.3609) if f16 <= 1e-35 else 0.4358))
    total += (((-0.1871 if f43 <= 0.0492645 else (-0.1289 if f21 <= 90.8929 else -0.0208)) if f36 <= 0.608364 else 0.0959) if f42 <= 0.15748 else ((-0.0388 if f21 <= 73.5 else (-0.0556 if f43 <= 0.264896 else 0.1191)) if f36 <= 0.534437 else 0.1507))
    total += (((-0.1656 if f10 <= 1e-35 else 0.1004) if f43 <= 0.229436 else ((-0.1409 if f37 <= 14.5 else 0.139) if f55 <= 43.7403 else (0.0811 if f18 <= 1e-35 else -0.1264))) if f36 <= 0.258715 else (0.1353 if f18 <= 1e-35 else -0.0322))
    total += ((((-0.1324 if f36 <= 0.0185374 else (-0.0772 if f45 <= 0.695522 else 0.0437)) if f18 <= 1e-35 else -0.1638) if f36 <= 0.608364 else 0.0887) if f42 <= 0.184797 else (0.1308 if f53 <= 1e-35 else (-0.1077 if f38 <= 103.678 else 0.0328)))
    total += (((-0.096 if f38 <= 103.678 else 0.0661) if f16 <= 1e-35 else (0.1251 if f75 <= 1e-35 else -0.1289)) if f52 <= 1.5 else ((-0.1388 if f10 <= 1e-35 else 0.0708) if f21 <= 95.4643 else (-0.1057 if f38 <= 126.479 else 0.018)))
    total += (((-0.0705 if f49 <= 2.5 else 0.0762) if f52 <= 1.5 else ((-0.1394 if f49 <= 5.5 else (0.015 if f47 <= 0.40755 else -0.1452)) if f10 <= 1e-35 else 0.085)) if f36 <= 0.441692 else (0.1197 if f5 <= 2.5 else -0.1279))
    total += ((-0.1278 if f42 <= 0.0292653 else ((-0.0411 if f8 <= 23.5 else 0.0626) if f12 <= 0.649623 else -0.1074)) if f16 <= 1e-35 else (((0.1153 if f75 <= 1e-35 else -0.11) if f1 <= 0.412023 else -0.1596) if f52 <= 1.5 else -0.078))
    total += (((-0.1232 if f37 <= 93.5 else 0.0931) if f55 <= 60.5938 else ((-0.1076 if f37 <= 16.5 else 0.0563) if f17 <= 1e-35 else (-0.0749 if f40 <= 1e-35 else 0.0765))) if f16 <= 1e-35 else (-0.0497 if f43 <= 0.315665 else 0.1081))
    total += (((-0.0813 if f49 <= 6.5 else 0.0658) if f2 <= 1e-35 else 0.1131) if f52 <= 1e-35 else (-0.1169 if f38 <= 1e-35 else (((-0.0418 if f58 <= 1e-35 else -0.1296) if f21 <= 100.606 else 0.0161) if f37 <= 16.5 else 0.0606)))
    total += (((-0.1143 if f37 <= 16.5 else (0.0371 if f47 <= 0.2309 else -0.1181)) if f55 <= 75.2321 else (-0.0633 if f50 <= 4.5 else 0.038)) if f42 <= 0.184797 else (0.0051 if f16 <= 1e-35 else (0.1053 if f5 <= 4.5 else -0.0729)))
    total += ((-0.1106 if f38 <= 0.494732 else ((0.0269 if f61 <= 1e-35 else -0.1358) if f12 <= 0.649623 else -0.0918)) if f16 <= 1e-35 else (-0.0599 if f50 <= 3.5 else ((0.0966 if f74 <= 1e-35 else -0.2323) if f1 <= 0.412023 else -0.1485)))
    total += ((((-0.0953 if f55 <= 105.005 else 0.002) if f49 <= 2.5 else (0.066 if f39 <= 36.5 else -0.0827)) if f18 <= 1e-35 else -0.1091) if f36 <= 0.608364 else (0.1037 if f5 <= 4.5 else (-0.1919 if f7 <= 1.5 else 0.1093)))
    total += ((-0.102 if f38 <= 0.494732 else ((0.0086 if f54 <= 0.341379 else -0.0863) if f17 <= 1e-35 else 0.0365)) if f16 <= 1e-35 else ((-0.0972 if f2 <= 1e-35 else 0.0308) if f49 <= 2.5 else (0.0979 if f1 <= 0.219354 else -0.1013)))
    total += (((-0.0516 if f58 <= 1.5 else -0.1145) if f21 <= 77.8632 else (-0.0746 if f2 <= 1e-35 else 0.0394)) if f42 <= 0.184797 else (0.0248 if f21 <= 117.953 else (0.1025 if f40 <= 52.5 else (-0.2175 if f50 <= 36.5 else 0.0812))))
    total += (((-0.0703 if f49 <= 3.5 else (0.0648 if f1 <= 0.219354 else -0.1464)) if f2 <= 1e-35 else (0.0956 if f40 <= 34.5 else 0.0102)) if f52 <= 1.5 else (-0.0833 if f37 <= 16.5 else (0.0472 if f46 <= 0.17353 else -0.0875)))
    total += (((-0.0738 if f0 <= 145.007 else 0.035) if f37 <= 1.5 else (0.0509 if f8 <= 32.5 else 0.0997)) if f52 <= 1.5 else (((-0.0599 if f10 <= 1e-35 else 0.1229) if f37 <= 16.5 else 0.0556) if f48 <= 0.104752 else -0.095))
    total += (((-0.0938 if f76 <= 1e-35 else 0.0323) if f43 <= 0.0492645 else (((-0.0391 if f10 <= 1e-35 else 0.1005) if f49 <= 3.5 else 0.0654) if f12 <= 0.663675 else -0.0687)) if f36 <= 0.608364 else (0.0913 if f5 <= 4.5 else -0.106))
    total += ((((((-0.0662 if f2 <= 1e-35 else 0.0096) if f10 <= 1e-35 else 0.1114) if f34 <= 1e-35 else 0.0616) if f58 <= 3.5 else -0.1067) if f13 <= 0.690289 else -0.0908) if f36 <= 0.608364 else (0.0136 if f2 <= 1e-35 else 0.0917))
    total += (((-0.0587 if f50 <= 4.5 else ((0.044 if f40 <= -79.5 else -0.1068) if f40 <= 1e-35 else 0.059)) if f13 <= 0.659961 else (-0.0908 if f37 <= 93.5 else 0.082)) if f36 <= 0.608364 else (0.0846 if f5 <= 4.5 else -0.1001))
    total += ((((((0.0438 if f1 <= 0.219354 else -0.059) if f5 <= 6.5 else -0.0977) if f63 <= 1e-35 else -0.0532) if f58 <= 2.5 else -0.0782) if f13 <= 0.791888 else -0.0906) if f36 <= 0.608364 else (0.0803 if f5 <= 4.5 else -0.0837))
    total += ((((-0.0532 if f10 <= 1e-35 else 0.0811) if f49 <= 2.5 else (0.0551 if f71 <= 1e-35 else -0.0789)) if f18 <= 1e-35 else (-0.0266 if f48 <= 0.0488818 else -0.0987)) if f36 <= 0.608364 else (0.0771 if f5 <= 4.5 else -0.0782))
    total += (((-0.0296 if f37 <= 13.5 else 0.0667) if f0 <= 145.007 else (0.0831 if f40 <= 36.5 else (-0.2004 if f50 <= 35.5 else 0.0596))) if f52 <= 1.5 else ((-0.0411 if f49 <= 2.5 else 0.0374) if f48 <= 0.15731 else -0.0881))
    total += ((((0.0261 if f40 <= -79.5 else -0.1012) if f40 <= 1e-35 else (0.0012 if f8 <= 22.5 else 0.0678)) if f13 <= 0.535424 else ((-0.0826 if f49 <= 2.5 else -0.0034) if f48 <= 0.280694 else -0.1092)) if f36 <= 0.608364 else 0.0651)
    total += (((((-0.0233 if f37 <= 14.5 else 0.115) if f8 <= 22.5 else 0.0674) if f13 <= 0.535424 else (-0.0228 if f48 <= 0.280694 else -0.1048)) if f58 <= 2.5 else -0.085) if f36 <= 0.740355 else (0.0777 if f77 <= 1e-35 else -0.0815))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((((0.0875 if f51 <= 21.5 else -0.1601) if f68 <= 1e-35 else -0.0131) if f54 <= 0.419859 else -0.0139) if f63 <= 1e-35 else -0.0746) if f47 <= 0.2309 else -0.0847) if f42 <= 0.606171 else (0.0722 if f1 <= 0.219354 else -0.1115))
    total += (((((-0.0174 if f10 <= 1e-35 else 0.1049) if f37 <= 14.5 else 0.0838) if f23 <= 0.294229 else -0.0624) if f58 <= 1.5 else -0.0845) if f21 <= 117.953 else ((0.0096 if f42 <= 0.15748 else 0.0837) if f40 <= 52.5 else -0.0408))
    total += (((((-0.0209 if f37 <= 7.5 else 0.0673) if f58 <= 1e-35 else -0.0662) if f8 <= 24.5 else (0.0627 if f67 <= 1e-35 else -0.1124)) if f12 <= 0.592853 else -0.0636) if f42 <= 0.606171 else (0.068 if f1 <= 0.219354 else -0.0909))
    total += (((0.019 if f33 <= 0.643066 else -0.0624) if f58 <= 1e-35 else (-0.0909 if f21 <= 153.187 else 0.0214)) if f44 <= 0.608779 else ((0.0091 if f1 <= 0.072594 else -0.0933) if f0 <= 132.006 else (0.0696 if f40 <= 34.5 else -0.0021)))
    total += ((((0.0574 if f69 <= 1e-35 else -0.0301) if f48 <= 0.442242 else -0.0886) if f58 <= 1e-35 else (-0.0898 if f14 <= 9.47531 else 0.0251)) if f44 <= 0.424848 else (-0.0234 if f2 <= 1e-35 else (0.0608 if f61 <= 1e-35 else -0.1528)))
    total += ((((-0.0434 if f2 <= 1e-35 else (0.0459 if f52 <= 4.5 else -0.0413)) if f35 <= 1e-35 else (0.0597 if f1 <= 0.47913 else -0.0873)) if f67 <= 1e-35 else -0.1005) if f23 <= 0.368637 else (-0.0772 if f28 <= 268.07 else 0.0432))
    total += (((((0.0465 if f23 <= 0.334388 else -0.0362) if f1 <= 0.219354 else -0.0553) if f63 <= 1e-35 else -0.0693) if f58 <= 1.5 else -0.0732) if f21 <= 117.953 else ((0.0001 if f36 <= 0.148245 else 0.0742) if f40 <= 36.5 else -0.0211))
    total += (((0.0341 if f54 <= 0.419859 else -0.0343) if f48 <= 0.204717 else -0.0945) if f50 <= 8.5 else ((0.073 if f47 <= 0.00165745 else -0.0264) if f2 <= 1e-35 else (0.07 if f40 <= 27.5 else (-0.0465 if f50 <= 50.5 else 0.0651))))
    total += (((-0.0435 if f0 <= 111.005 else 0.0226) if f13 <= 0.535424 else -0.0714) if f49 <= 2.5 else ((0.0639 if f58 <= 2.5 else (-0.0729 if f8 <= 36.5 else 0.0652)) if f13 <= 0.711811 else (0.007 if f48 <= 0.145133 else -0.0722)))
    total += ((((0.024 if f52 <= 4.5 else (0.0453 if f54 <= 0.254627 else -0.0582)) if f63 <= 1e-35 else (-0.1079 if f72 <= 1e-35 else -0.0004)) if f36 <= 0.774063 else (0.0699 if f77 <= 1e-35 else -0.0922)) if f13 <= 0.924209 else -0.0748)
    total += ((((((0.0538 if f13 <= 0.774329 else -0.0041) if f66 <= 1e-35 else (-0.1761 if f70 <= 1e-35 else 0.048)) if f5 <= 6.5 else -0.0883) if f63 <= 1e-35 else -0.0501) if f67 <= 1e-35 else -0.0951) if f29 <= 0.394338 else -0.055)
    total += ((((((0.0559 if f12 <= 0.549751 else -0.0054) if f75 <= 1e-35 else -0.0805) if f23 <= 0.368637 else -0.0438) if f67 <= 1e-35 else -0.1018) if f58 <= 2.5 else (-0.0997 if f72 <= 1e-35 else -0.0109)) if f36 <= 0.81617 else 0.0571)
    total += ((-0.0175 if f13 <= 0.912727 else -0.0887) if f49 <= 2.5 else ((((0.0641 if f13 <= 0.711811 else 0.009) if f39 <= 20.5 else (-0.066 if f37 <= 28.5 else 0.047)) if f74 <= 1e-35 else -0.1763) if f1 <= 0.690826 else -0.1045))
    total += ((((-0.0368 if f50 <= 4.5 else (0.0625 if f54 <= 0.419859 else 0.0033)) if f61 <= 1e-35 else -0.1153) if f29 <= 0.846688 else -0.077) if f8 <= 32.5 else ((0.0396 if f12 <= 0.649623 else -0.0474) if f43 <= 0.78238 else 0.0709))
    total += (((((-0.0401 if f9 <= 1e-35 else 0.0995) if f37 <= 16.5 else 0.0331) if f10 <= 1e-35 else 0.0742) if f49 <= 3.5 else ((0.0543 if f12 <= 0.719316 else -0.0045) if f61 <= 1e-35 else -0.1101)) if f1 <= 0.219354 else -0.0724)
    total += (((((0.0378 if f64 <= 1e-35 else -0.0342) if f65 <= 1e-35 else -0.0549) if f58 <= 2.5 else -0.0411) if f42 <= 0.729155 else 0.0622) if f13 <= 0.72989 else ((-0.0406 if f37 <= 16.5 else 0.0386) if f23 <= 0.273268 else -0.0998))
    total += ((((-0.003 if f13 <= 0.745282 else -0.063) if f37 <= 16.5 else 0.0494) if f48 <= 0.204717 else -0.0658) if f49 <= 3.5 else (((0.0517 if f13 <= 0.57048 else -0.0213) if f63 <= 1e-35 else -0.1066) if f72 <= 1e-35 else 0.0562))
    total += ((((-0.0243 if f60 <= 1e-35 else (-0.0117 if f2 <= 1e-35 else (0.064 if f40 <= 21.5 else (0.0084 if f3 <= 3.41395 else -0.3435)))) if f37 <= 36.5 else 0.0797) if f67 <= 1e-35 else -0.088) if f23 <= 0.715251 else -0.0588)
    if total > 3.5 or total < -3.5:
        return total
    total += (((((((0.0083 if f65 <= 1e-35 else -0.066) if f49 <= 32.5 else -0.3055) if f10 <= 1e-35 else 0.0927) if f50 <= 35.5 else 0.0569) if f66 <= 1e-35 else -0.0909) if f47 <= 0.748852 else -0.094) if f63 <= 1e-35 else -0.0601)
    total += (((((0.0255 if f23 <= 0.715251 else -0.0306) if f10 <= 1e-35 else 0.0874) if f12 <= 0.663675 else ((-0.0697 if f15 <= 261.5 else 0.0218) if f43 <= 0.6935 else 0.0253)) if f74 <= 1e-35 else -0.1198) if f1 <= 0.690826 else -0.0916)
    total += ((((-0.0091 if f16 <= 1e-35 else 0.0523) if f62 <= 1e-35 else -0.0745) if f69 <= 1e-35 else -0.0684) if f72 <= 1e-35 else (((0.0433 if f3 <= 2.94551 else -0.089) if f1 <= 0.546537 else -0.0789) if f75 <= 1e-35 else -0.0548))
    total += ((((0.0472 if f67 <= 1e-35 else -0.0616) if f54 <= 0.512305 else (((0.0007 if f44 <= 0.99944 else -0.0604) if f73 <= 1e-35 else 0.0353) if f52 <= 3.5 else -0.0654)) if f57 <= 4.5 else -0.0614) if f36 <= 0.915909 else 0.0575)
    total += ((((((-0.0346 if f60 <= 1e-35 else 0.0245) if f37 <= 12.5 else 0.0547) if f66 <= 1e-35 else (-0.1674 if f70 <= 1e-35 else 0.0494)) if f67 <= 1e-35 else -0.0716) if f29 <= 0.886642 else -0.0494) if f74 <= 1e-35 else -0.1156)
    total += (((((-0.0085 if f37 <= 16.5 else 0.0559) if f0 <= 213.005 else 0.0475) if f13 <= 0.745282 else (-0.0457 if f37 <= 20.5 else (0.1253 if f48 <= 0.00999959 else -0.019))) if f71 <= 1e-35 else -0.0556) if f74 <= 1e-35 else -0.1143)
    total += (((((-0.0127 if f8 <= 19.5 else (0.0098 if f56 <= 61.5 else 0.0797)) if f12 <= 0.931274 else -0.0969) if f25 <= 3.5 else 0.0686) if f67 <= 1e-35 else -0.0675) if f58 <= 2.5 else (-0.0643 if f21 <= 161.443 else 0.0286))
    total += ((((((0.0396 if f33 <= 0.450146 else -0.0182) if f66 <= 1e-35 else (-0.1469 if f68 <= 1e-35 else 0.0463)) if f65 <= 1e-35 else -0.0442) if f29 <= 0.886642 else -0.0348) if f61 <= 1e-35 else -0.0846) if f1 <= 0.161461 else -0.0569)
    total += ((((0.0678 if f41 <= -79.5 else -0.0121) if f54 <= 0.48423 else ((-0.0015 if f52 <= 3.5 else -0.0546) if f66 <= 1e-35 else (-0.2412 if f51 <= 7.5 else -0.009))) if f8 <= 32.5 else 0.0368) if f12 <= 0.850411 else -0.0568)
    total += (((((0.0399 if f65 <= 1e-35 else -0.0382) if f12 <= 0.564121 else (-0.0396 if f45 <= 0.727462 else (0.0261 if f64 <= 1e-35 else -0.0968))) if f61 <= 1e-35 else -0.0836) if f57 <= 6.5 else -0.0917) if f23 <= 0.715251 else -0.0451)
    total += (((0.0159 if f13 <= 0.535424 else (-0.062 if f54 <= 0.912257 else 0.0169)) if f58 <= 2.5 else -0.0859) if f72 <= 1e-35 else ((0.0629 if f74 <= 1e-35 else -0.119) if f54 <= 0.512305 else (0.0106 if f52 <= 3.5 else -0.0573)))
    total += ((((-0.0096 if f37 <= 1.5 else 0.036) if f12 <= 0.635476 else ((-0.0118 if f41 <= 20.5 else -0.092) if f37 <= 18.5 else 0.0306)) if f63 <= 1e-35 else (-0.0597 if f21 <= 238.455 else 0.0953)) if f1 <= 0.690826 else -0.0829)
    total += (((-0.0383 if f40 <= 1e-35 else ((0.1433 if f54 <= 0.237722 else (0.0438 if f67 <= 1e-35 else -0.1005)) if f69 <= 1e-35 else (0.0459 if f40 <= 10.5 else -0.0704))) if f58 <= 1e-35 else -0.0637) if f72 <= 1e-35 else 0.0193)
    total += ((((((-0.1042 if f32 <= 1e-35 else 0.0242) if f33 <= 0.715251 else -0.0502) if f51 <= 24.5 else -0.1842) if f61 <= 1e-35 else -0.1156) if f58 <= 2.5 else -0.0778) if f72 <= 1e-35 else (-0.0117 if f50 <= 4.5 else 0.0352))
    total += (((((-0.0262 if f40 <= 2.5 else (0.0383 if f12 <= 0.931274 else -0.0738)) if f68 <= 1e-35 else -0.0266) if f66 <= 1e-35 else (-0.0486 if f42 <= 0.52666 else -0.3033)) if f64 <= 1e-35 else -0.0533) if f10 <= 1e-35 else 0.0687)
    total += ((((((-0.0189 if f6 <= 1.5 else 0.0933) if f25 <= 1e-35 else 0.0521) if f47 <= 0.0409996 else (-0.0336 if f10 <= 1e-35 else 0.0676)) if f8 <= 32.5 else 0.0335) if f57 <= 6.5 else -0.0845) if f29 <= 0.886642 else -0.0416)
    total += ((((0.0179 if f39 <= 5.5 else -0.0235) if f59 <= 2.5 else (((0.0657 if f64 <= 1e-35 else -0.0749) if f47 <= 0.177483 else -0.0468) if f51 <= 23.5 else -0.1654)) if f75 <= 1e-35 else -0.0556) if f23 <= 0.692582 else -0.0369)
    total += ((0.0287 if f54 <= 0.419859 else ((-0.0738 if f51 <= 5.5 else ((-0.1714 if f32 <= 1.00005 else 0.0124) if f52 <= 3.5 else -0.0451)) if f43 <= 0.903324 else (-0.0086 if f8 <= 32.5 else 0.0611))) if f74 <= 1e-35 else -0.1122)
    if total > 3.5 or total < -3.5:
        return total
    total += (((0.0613 if f57 <= 4.5 else -0.0934) if f54 <= 0.194733 else ((((-0.0013 if f11 <= 1e-35 else -0.0704) if f47 <= 0.598034 else -0.0759) if f12 <= 0.931274 else -0.0793) if f36 <= 0.90891 else 0.0356)) if f10 <= 1e-35 else 0.0658)
    total += ((((0.0572 if f67 <= 1e-35 else -0.053) if f12 <= 0.607164 else -0.0072) if f54 <= 0.48423 else (-0.04 if f44 <= 0.553881 else ((-0.0177 if f15 <= 131.5 else 0.0349) if f28 <= 303.041 else 0.0505))) if f74 <= 1e-35 else -0.1146)
    total += ((((-0.0359 if f8 <= 2.5 else ((0.0052 if f77 <= 1e-35 else (0.1437 if f41 <= -79.5 else 0.0114)) if f61 <= 1e-35 else -0.061)) if f36 <= 0.915909 else 0.0539) if f1 <= 0.79206 else -0.0764) if f57 <= 6.5 else -0.085)
    total += ((((-0.0029 if f37 <= 1.5 else 0.0481) if f39 <= 8.5 else -0.0104) if f68 <= 1e-35 else (0.0082 if f48 <= 0.0530547 else (0.0402 if f13 <= 0.126477 else -0.0836))) if f63 <= 1e-35 else (-0.0801 if f73 <= 1e-35 else 0.0123))
    total += (((((0.0497 if f48 <= 0.00313181 else (0.0108 if f66 <= 1e-35 else -0.085)) if f65 <= 1e-35 else (-0.0547 if f56 <= 30.5 else 0.089)) if f67 <= 1e-35 else -0.0512) if f12 <= 0.850411 else -0.0421) if f74 <= 1e-35 else -0.1072)
    total += ((((-0.0594 if f53 <= 1e-35 else 0.0197) if f54 <= 0.48423 else ((-0.0144 if f14 <= 8.02052 else -0.0538) if f37 <= 93.5 else 0.1126)) if f28 <= 303.041 else (0.0529 if f40 <= 50.5 else -0.1005)) if f50 <= 35.5 else 0.0327)
    total += (((((-0.0373 if f60 <= 1e-35 else 0.0153) if f25 <= 1e-35 else (0.0463 if f58 <= 2.5 else -0.0382)) if f67 <= 1e-35 else -0.0484) if f23 <= 0.715251 else (-0.0548 if f30 <= 1e-35 else 0.0216)) if f74 <= 1e-35 else -0.096)
    total += ((((0.0016 if f23 <= 0.294229 else (-0.1558 if f19 <= 5.5 else -0.0288)) if f51 <= 5.5 else (0.0209 if f65 <= 1e-35 else (-0.0519 if f56 <= 25.5 else 0.0926))) if f74 <= 1e-35 else -0.0945) if f33 <= 0.601653 else -0.0339)
    total += (((((0.0392 if f46 <= 0.00165745 else -0.0173) if f41 <= -79.5 else -0.0297) if f8 <= 32.5 else ((0.0513 if f40 <= 34.5 else -0.0158) if f20 <= 55.5 else -0.0657)) if f57 <= 6.5 else -0.0758) if f10 <= 1e-35 else 0.0623)
    total += (-0.0332 if f40 <= 1e-35 else ((((0.0234 if f68 <= 1e-35 else (0.0141 if f46 <= 0.0230938 else -0.0703)) if f66 <= 1e-35 else -0.0922) if f64 <= 1e-35 else (-0.0734 if f42 <= 0.778896 else 0.0312)) if f17 <= 11.5 else 0.0537))
    total += (((0.0497 if f55 <= 152.292 else -0.0461) if f47 <= 0.00165745 else (-0.0609 if f5 <= 5.5 else 0.0836)) if f60 <= 1e-35 else (-0.0076 if f8 <= 21.5 else (0.0044 if f56 <= 30.5 else (0.0719 if f68 <= 1e-35 else -0.0096))))
    total += (((0.0118 if f66 <= 1e-35 else -0.0789) if f64 <= 1e-35 else ((-0.0592 if f49 <= 1.5 else 0.065) if f13 <= 0.245553 else (0.0224 if f44 <= 0.275542 else (-0.1652 if f49 <= 13.5 else 0.0219)))) if f74 <= 1e-35 else -0.0961)
    total += ((((-0.0198 if f40 <= 2.5 else 0.0188) if f41 <= 9.5 else ((-0.0648 if f49 <= 7.5 else 0.0212) if f37 <= 20.5 else 0.0383)) if f49 <= 29.5 else (-0.0745 if f9 <= 1e-35 else -0.4175)) if f50 <= 35.5 else 0.0293)
    total += (((((-0.0052 if f46 <= 0.00885609 else -0.0595) if f56 <= 86.5 else 0.0317) if f30 <= 1e-35 else 0.0157) if f49 <= 22.5 else ((-0.078 if f44 <= 0.99944 else -0.3803) if f36 <= 0.90891 else 0.0538)) if f50 <= 35.5 else 0.0246)
    total += (-0.0327 if f40 <= 1e-35 else ((0.0422 if f13 <= 0.0658713 else ((-0.0042 if f59 <= 3.5 else 0.0359) if f64 <= 1e-35 else (0.0183 if f47 <= 0.0449888 else (-0.1355 if f49 <= 13.5 else 0.026)))) if f1 <= 0.79206 else -0.0894))
    total += (((((-0.0308 if f5 <= 1e-35 else (0.1345 if f5 <= 2.5 else 0.0113)) if f56 <= 79.5 else 0.0313) if f37 <= 41.5 else (0.0872 if f46 <= 0.00711801 else -0.0214)) if f10 <= 1e-35 else 0.0541) if f1 <= 0.835658 else -0.0821)
    total += ((((-0.0095 if f37 <= 16.5 else 0.0646) if f38 <= 64.1327 else -0.0679) if f2 <= 1e-35 else (((0.0051 if f39 <= 13.5 else -0.0542) if f56 <= 58.5 else 0.0418) if f36 <= 0.81617 else 0.0515)) if f74 <= 1e-35 else -0.0959)
    total += (((((0.0004 if f1 <= 0.219354 else -0.07) if f25 <= 1e-35 else (0.0597 if f41 <= -39.5 else (0.0215 if f27 <= 0.692582 else -0.0524))) if f61 <= 1e-35 else -0.0671) if f29 <= 0.886642 else -0.0315) if f74 <= 1e-35 else -0.0861)
    total += ((0.0193 if f39 <= 54.5 else -0.0636) if f13 <= 0.345967 else ((-0.0158 if f5 <= 1e-35 else 0.0437) if f68 <= 1e-35 else ((-0.0073 if f38 <= 89.125 else (-0.0541 if f43 <= 0.78238 else -0.1603)) if f38 <= 598.167 else 0.106)))
    total += (-0.0583 if f0 <= 13.0006 else (-0.0082 if f73 <= 1e-35 else (((((-0.0402 if f15 <= 52.5 else 0.0245) if f55 <= 224.032 else 0.0636) if f20 <= 58.5 else -0.0602) if f76 <= 1e-35 else 0.1708) if f5 <= 6.5 else -0.0871)))
    total += ((((-0.006 if f37 <= 36.5 else 0.0439) if f38 <= 287.094 else (0.0469 if f18 <= 14.5 else -0.0618)) if f64 <= 1e-35 else ((0.0012 if f13 <= 0.245553 else -0.0931) if f37 <= 16.5 else 0.0467)) if f74 <= 1e-35 else -0.0917)
    total += (((-0.0079 if f37 <= 41.5 else 0.0493) if f1 <= 0.0405015 else (-0.0085 if f42 <= 0.133251 else (-0.0553 if f69 <= 1e-35 else -0.1907))) if f8 <= 32.5 else (0.0795 if f13 <= 0.0658713 else (-0.0177 if f24 <= 1e-35 else 0.0339)))
    total += (((((0.0154 if f3 <= 1.77078 else -0.0255) if f53 <= 10.5 else -0.1019) if f61 <= 1e-35 else -0.0607) if f12 <= 0.761934 else ((-0.0578 if f56 <= 142.5 else 0.0409) if f15 <= 279.5 else 0.0455)) if f36 <= 0.915909 else 0.0399)
    total += ((((-0.0662 if f32 <= 1e-35 else 0.015) if f1 <= 0.047308 else -0.021) if f23 <= 0.875431 else (0.0245 if f46 <= 1e-35 else (-0.0726 if f28 <= 239.045 else 0.062))) if f11 <= 1e-35 else (0.0277 if f45 <= 0.0758931 else -0.0853))
    total += (-0.0471 if f0 <= 15.0007 else (((-0.0116 if f40 <= 2.5 else (0.0804 if f54 <= 0.237722 else (0.0293 if f40 <= 49.5 else -0.0254))) if f66 <= 1e-35 else (-0.1427 if f21 <= 199.346 else 0.0381)) if f68 <= 1e-35 else -0.0146))
    total += ((0.0251 if f51 <= 23.5 else -0.1378) if f54 <= 0.419859 else (((0.0074 if f14 <= 8.11043 else -0.0388) if f8 <= 32.5 else 0.0314) if f40 <= 36.5 else ((-0.0357 if f42 <= 0.308066 else -0.1931) if f50 <= 43.5 else 0.025)))
    total += (((((0.0031 if f50 <= 56.5 else 0.0438) if f61 <= 1e-35 else (-0.1113 if f38 <= 168.365 else 0.0277)) if f51 <= 27.5 else -0.1257) if f57 <= 6.5 else (-0.0999 if f44 <= 0.928146 else 0.0608)) if f1 <= 0.835658 else -0.0691)
    total += ((((0.0202 if f54 <= 0.48423 else ((-0.0022 if f40 <= 23.5 else -0.0474) if f50 <= 56.5 else 0.039)) if f12 <= 0.931274 else (-0.1349 if f50 <= 3.5 else -0.0092)) if f47 <= 0.598034 else -0.0826) if f4 <= 1e-35 else 0.074)
    total += ((0.0277 if f75 <= 1e-35 else -0.0713) if f54 <= 0.459292 else (((-0.0456 if f45 <= 0.533015 else (0.0022 if f15 <= 237.5 else (0.017 if f40 <= 20.5 else -0.1758))) if f15 <= 261.5 else 0.0602) if f56 <= 500.5 else -0.0628))
    total += (((0.0471 if f48 <= 0.00313181 else ((-0.1571 if f48 <= 0.0168601 else -0.0211) if f8 <= 2.5 else 0.005)) if f65 <= 1e-35 else (-0.0571 if f56 <= 30.5 else 0.0894)) if f57 <= 4.5 else (-0.076 if f72 <= 1e-35 else 0.0479))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((0.0046 if f15 <= 319.5 else 0.0594) if f61 <= 1e-35 else (-0.0954 if f18 <= 46.5 else 0.0884)) if f11 <= 1e-35 else -0.0441) if f33 <= 0.919137 else (-0.0463 if f44 <= 0.973499 else (-0.0454 if f0 <= 145.007 else 0.0695)))
    total += ((-0.0082 if f73 <= 1e-35 else ((-0.01 if f45 <= 0.727462 else (0.0579 if f56 <= 766.0 else -0.146)) if f5 <= 6.5 else -0.0847)) if f64 <= 1e-35 else ((-0.022 if f3 <= 0.795492 else -0.1153) if f51 <= 10.5 else 0.0459))
    total += ((-0.0215 if f26 <= 13.0006 else ((((0.0013 if f19 <= 59.5 else 0.0476) if f25 <= 3.5 else 0.0499) if f67 <= 1e-35 else -0.0494) if f65 <= 1e-35 else (-0.0575 if f47 <= 0.0844613 else 0.0761))) if f1 <= 0.79206 else -0.069)
    total += ((((0.0202 if f40 <= -79.5 else -0.0597) if f12 <= 0.790723 else (-0.0574 if f0 <= 338.156 else -0.2922)) if f40 <= 1e-35 else (0.0181 if f16 <= 1e-35 else (-0.052 if f54 <= 0.623901 else -0.0015))) if f36 <= 0.987552 else 0.0547)
    total += ((-0.0075 if f8 <= 25.5 else 0.0365) if f12 <= 0.549751 else (((0.0337 if f56 <= 1e-35 else -0.0661) if f55 <= 199.231 else (-0.1749 if f22 <= 296.013 else 0.0115)) if f60 <= 1e-35 else (0.0046 if f56 <= 546.5 else -0.1231)))
    total += ((0.1125 if f14 <= 5.48916 else (((-0.0378 if f6 <= 1.5 else 0.057) if f3 <= 0.395518 else 0.0128) if f25 <= 1e-35 else 0.0231)) if f63 <= 1e-35 else (-0.0617 if f72 <= 1e-35 else (-0.0357 if f55 <= 144.795 else 0.0752)))
    total += (((-0.0471 if f2 <= 1e-35 else ((-0.0086 if f12 <= 0.761934 else -0.2351) if f22 <= 29.0013 else 0.0324)) if f40 <= 2.5 else 0.0016) if f10 <= 1e-35 else (0.0886 if f7 <= 1e-35 else (-0.075 if f70 <= 1e-35 else 0.1024)))
    total += (-0.0242 if f8 <= 3.5 else ((0.0055 if f20 <= 13.5 else 0.0531) if f1 <= 0.0277158 else ((0.0087 if f39 <= 6.5 else ((-0.073 if f16 <= 1e-35 else -0.4647) if f28 <= 47.0103 else -0.0115)) if f46 <= 0.039511 else -0.0049)))
    total += ((((0.0185 if f66 <= 1e-35 else -0.0771) if f64 <= 1e-35 else (-0.0682 if f51 <= 8.5 else 0.0383)) if f27 <= 0.668333 else -0.0208) if f65 <= 1e-35 else ((-0.071 if f56 <= 30.5 else 0.0652) if f15 <= 192.5 else 0.0619))
    total += ((-0.0045 if f49 <= 22.5 else (-0.2039 if f54 <= 0.889228 else 0.0312)) if f50 <= 35.5 else ((0.0154 if f77 <= 1e-35 else (-0.0885 if f8 <= 2.5 else (-0.0857 if f52 <= 1e-35 else 0.1432))) if f67 <= 1e-35 else -0.0983))
    total += ((0.0018 if f64 <= 1e-35 else (((-0.0968 if f49 <= 3.5 else 0.0699) if f40 <= 15.5 else 0.0879) if f48 <= 0.0530547 else (-0.1018 if f49 <= 13.5 else 0.0196))) if f10 <= 1e-35 else (0.0671 if f6 <= 1.5 else -0.0479))
    total += (((-0.0969 if f0 <= 3.00211 else (0.0314 if f21 <= 1e-35 else ((0.0058 if f38 <= 73.1 else -0.0549) if f2 <= 1e-35 else (0.0022 if f43 <= 0.994227 else 0.0518)))) if f53 <= 13.5 else -0.1091) if f74 <= 1e-35 else -0.0795)
    total += ((-0.0088 if f56 <= 79.5 else (-0.0222 if f2 <= 1e-35 else 0.0419)) if f10 <= 1e-35 else (((0.0753 if f32 <= 16.0007 else (-0.1483 if f28 <= 70.0422 else 0.0278)) if f73 <= 1e-35 else 0.0682) if f70 <= 1e-35 else 0.118))
    total += ((0.0062 if f1 <= 0.0277158 else (0.0052 if f13 <= 0.535424 else ((-0.0385 if f42 <= 0.683642 else -0.315) if f1 <= 0.072594 else (-0.0757 if f3 <= 1e-35 else 0.0262)))) if f57 <= 6.5 else (-0.102 if f72 <= 1e-35 else 0.064))
    total += (((-0.0147 if f10 <= -1e-35 else ((0.0023 if f14 <= 7.71524 else (0.0165 if f37 <= 2.5 else 0.1042)) if f68 <= 1e-35 else 0.0043)) if f16 <= 1e-35 else (-0.0557 if f19 <= 9.5 else 0.0514)) if f54 <= 0.459292 else -0.0085)
    total += ((((-0.0332 if f51 <= 8.5 else 0.0037) if f8 <= 15.5 else ((0.0433 if f13 <= 0.0153089 else -0.0153) if f56 <= 61.5 else (0.0655 if f40 <= 31.5 else -0.0211))) if f4 <= 1e-35 else 0.0651) if f28 <= 450.068 else 0.044)
    total += ((((-0.0537 if f19 <= 9.5 else 0.0042) if f2 <= 1e-35 else 0.0075) if f5 <= 1e-35 else (((-0.0706 if f54 <= 0.760917 else 0.0247) if f51 <= 6.5 else 0.0496) if f5 <= 6.5 else -0.0396)) if f67 <= 1e-35 else -0.0406)
    total += ((-0.0486 if f0 <= 12.0005 else ((-0.005 if f21 <= 179.048 else 0.0236) if f17 <= 71.5 else 0.0685)) if f26 <= 535.277 else (((-0.1606 if f28 <= 341.038 else 0.0166) if f59 <= 2.5 else 0.0406) if f39 <= 11.5 else 0.0533))
    total += ((0.004 if f1 <= 0.0277158 else ((-0.0066 if f49 <= 6.5 else ((-0.0113 if f16 <= 1e-35 else -0.2301) if f49 <= 13.5 else (-0.1282 if f3 <= 1e-35 else 0.0319))) if f27 <= 1e-35 else 0.0085)) if f4 <= 1e-35 else 0.0595)
    total += (((-0.0165 if f40 <= 2.5 else (0.0128 if f51 <= 12.5 else 0.0769)) if f66 <= 1e-35 else -0.0823) if f68 <= 1e-35 else ((-0.0202 if f70 <= 1e-35 else 0.072) if f58 <= -1e-35 else (-0.0553 if f14 <= 9.47531 else 0.0515)))
    total += ((0.0086 if f41 <= 8.5 else (((-0.0606 if f15 <= 101.5 else 0.0019) if f62 <= 1e-35 else -0.0956) if f50 <= 56.5 else 0.0536)) if f21 <= 169.737 else ((0.0015 if f46 <= 1e-35 else 0.0523) if f1 <= 0.219354 else -0.1178))
    total += (((((0.023 if f48 <= 0.00313181 else -0.0041) if f38 <= 598.167 else 0.0679) if f57 <= 6.5 else (-0.0971 if f44 <= 0.928146 else 0.0483)) if f11 <= 1e-35 else (0.0146 if f44 <= 0.078978 else -0.0904)) if f36 <= 0.992696 else 0.0649)
    total += (((0.0081 if f3 <= 2.94551 else (0.06 if f32 <= 19.0009 else ((-0.0942 if f43 <= 0.99944 else 0.0059) if f50 <= 50.5 else 0.0442))) if f47 <= 0.748852 else -0.0756) if f63 <= 1e-35 else (-0.0367 if f55 <= 307.96 else 0.0613))
    total += ((((((0.0056 if f39 <= 11.5 else -0.0296) if f37 <= 85.5 else 0.0776) if f50 <= 27.5 else -0.0698) if f56 <= 106.5 else (-0.0062 if f8 <= 21.5 else 0.0725)) if f49 <= 22.5 else -0.1158) if f50 <= 35.5 else 0.0208)
    total += (-0.0941 if f0 <= 3.00211 else ((0.0082 if f57 <= 8.5 else -0.1528) if f58 <= 2.5 else ((0.05 if f57 <= 1e-35 else -0.0715) if f72 <= 1e-35 else (0.0767 if f51 <= 7.5 else (-0.0384 if f0 <= 387.055 else 0.0816)))))
    total += ((0.0148 if f42 <= 0.0125441 else ((-0.0118 if f21 <= 179.048 else 0.0254) if f49 <= 16.5 else ((0.0387 if f57 <= 1e-35 else -0.1488) if f56 <= 9.5 else -0.0116))) if f36 <= 0.940231 else (-0.0284 if f2 <= 1e-35 else 0.0582))
    total += ((((0.0286 if f48 <= 0.0488818 else -0.0224) if f37 <= 16.5 else (0.1112 if f37 <= 19.5 else 0.0226)) if f54 <= 0.419859 else ((-0.014 if f28 <= 303.041 else 0.0206) if f20 <= 104.5 else 0.101)) if f74 <= 1e-35 else -0.0772)
    total += (-0.0421 if f0 <= 13.0006 else (((-0.0412 if f3 <= 1.56454 else 0.0909) if f40 <= 1.5 else (0.0879 if f48 <= 0.204717 else 0.0023)) if f21 <= 1e-35 else ((0.002 if f42 <= 0.15748 else -0.06) if f60 <= 1e-35 else 0.0061)))
    total += (((-0.0151 if f8 <= 16.5 else 0.0235) if f69 <= 1e-35 else (((-0.0314 if f8 <= 20.5 else 0.0525) if f54 <= 0.709154 else (-0.0778 if f43 <= 0.979258 else 0.0239)) if f57 <= 3.5 else -0.0827)) if f5 <= 1e-35 else 0.0129)
    total += (0.0034 if f1 <= 0.0277158 else (((0.0251 if f8 <= 6.5 else -0.0456) if f8 <= 29.5 else 0.0248) if f42 <= 0.894311 else (0.0054 if f39 <= 6.5 else ((-0.0247 if f12 <= 0.428658 else -0.368) if f39 <= 14.5 else -0.0336))))
    return total
