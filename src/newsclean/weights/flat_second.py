"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-4",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+3",
    "p+4",
    "p_near3",
    "p_near8",
    "p_near20",
    "in_run",
    "before_run",
    "after_run",
    "run_share",
    "kept_before",
    "kept_after",
    "mass_before",
    "page_mass",
    "kept_lines",
    "kept_length",
    "shape_p",
    "shape_share",
    "shape_count",
    "overlap",
    "overlap_all",
    "known",
    "copies",
    "length",
    "ends",
    "words",
    "upper",
    "digits",
    "capitals",
    "commas",
    "colon",
    "question",
    "mark",
    "bullet",
    "marker",
    "words_mean",
    "words_least",
    "words_most",
    "length-1",
    "length+1",
    "ends-1",
    "ends+1",
    "kept_share",
    "stop_share",
    "gap_before",
    "gap_after",
    "lower_start",
    "last_kept_ends",
    "quote",
    "first_kind",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, _, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, _, f47, f48, f49, _, _, f52, f53, f54, f55 = row
    total = 0.0
    total += (((0.0862 if f48 <= 0.0696087 else 0.1783) if f21 <= 149.437 else (0.0496 if f26 <= 8.5 else 0.1701)) if f12 <= 1e-35 else (((0.1903 if f43 <= -0.465 else 0.2685) if f4 <= 0.789528 else 0.3112) if f32 <= 0.061471 else 0.1972))
    total += (((-0.0811 if f19 <= 7.91789 else 0.0138) if f21 <= 144.567 else (-0.1578 if f11 <= 0.170946 else -0.0988)) if f12 <= 1e-35 else (((-0.0265 if f5 <= 0.427291 else 0.0683) if f31 <= 18.5 else 0.102) if f40 <= 1e-35 else -0.1236))
    total += (((-0.0974 if f21 <= 218.797 else -0.142) if f0 <= 0.319851 else (0.0029 if f21 <= 189.563 else -0.0564)) if f0 <= 0.50578 else ((0.0697 if f21 <= 139.4 else (-0.0185 if f11 <= 0.670478 else 0.0408)) if f0 <= 0.769331 else 0.1143))
    total += (((-0.1131 if f23 <= 0.684723 else 0.0392) if f0 <= 0.279411 else ((-0.0514 if f20 <= 7.5 else 0.02) if f27 <= 203.5 else -0.0652)) if f0 <= 0.50578 else ((0.0399 if f14 <= 7.5 else -0.0428) if f0 <= 0.808073 else 0.1119))
    total += ((0.0074 if f49 <= 0.186787 else (-0.1146 if f11 <= 0.217041 else -0.0617)) if f12 <= 1e-35 else ((-0.0492 if f42 <= -1.635 else (-0.0191 if f4 <= 0.524743 else 0.0654)) if f30 <= 1e-35 else (0.0461 if f9 <= 0.677636 else 0.0963)))
    total += ((-0.0829 if f22 <= 0.238586 else (-0.0013 if f27 <= 206.5 else -0.0712)) if f12 <= 1e-35 else (((-0.0348 if f22 <= 0.343303 else 0.0346) if f42 <= -1.365 else (-0.0524 if f29 <= 16.0221 else 0.0539)) if f22 <= 0.740782 else 0.0888))
    total += (((-0.0834 if f26 <= 8.5 else 0.03) if f22 <= 0.231518 else (-0.0015 if f27 <= 206.5 else -0.067)) if f12 <= 1e-35 else ((-0.0621 if f5 <= 0.380002 else (-0.0274 if f42 <= -1.635 else 0.0529)) if f30 <= 1e-35 else 0.0691))
    total += ((((-0.0416 if f21 <= 106.257 else -0.1028) if f25 <= 0.22318 else -0.0468) if f0 <= 0.319851 else ((0.0282 if f21 <= 128.611 else -0.0496) if f25 <= 0.22318 else 0.0229)) if f0 <= 0.637167 else (0.0406 if f0 <= 0.845092 else 0.0982))
    total += (((-0.0565 if f21 <= 176.613 else -0.0969) if f0 <= 0.245959 else ((0.0307 if f21 <= 72.4137 else -0.0479) if f25 <= 0.22318 else 0.0131)) if f0 <= 0.590374 else ((0.0535 if f21 <= 232.389 else 0.0067) if f0 <= 0.845092 else 0.0909))
    total += (((0.0367 if f15 <= 0.0892734 else -0.0856) if f10 <= 0.171007 else -0.0275) if f12 <= 1e-35 else ((((0.0287 if f10 <= 0.728795 else 0.074) if f32 <= 0.0456031 else 0.0118) if f28 <= 1.5 else -0.0488) if f33 <= 0.223051 else -0.0898))
    total += (((0.0426 if f15 <= 0.038752 else -0.0776) if f0 <= 0.256673 else (-0.0076 if f29 <= 343.82 else -0.0708)) if f0 <= 0.637167 else (((0.0191 if f16 <= 52.5 else 0.0807) if f23 <= 0.155893 else 0.1121) if f0 <= 0.862007 else 0.086))
    total += ((0.0404 if f33 <= 0.223051 else -0.074) if f16 <= 1.5 else (((-0.0188 if f19 <= 8.03388 else 0.1445) if f27 <= 26.5 else (-0.0635 if f26 <= 5.5 else 0.0075)) if f5 <= 0.269538 else (-0.0164 if f31 <= 18.5 else 0.0369)))
    total += ((((-0.0303 if f19 <= 7.12059 else 0.1482) if f15 <= 0.038752 else -0.0619) if f0 <= 0.319851 else (0.097 if f49 <= 0.00956264 else (-0.0167 if f49 <= 0.889065 else 0.0193))) if f0 <= 0.747746 else (0.0422 if f0 <= 0.862007 else 0.0812))
    total += (((-0.0312 if f22 <= 0.238586 else 0.0496) if f21 <= 154.232 else (-0.0301 if f14 <= 11.5 else -0.0758)) if f12 <= 1e-35 else (((0.0557 if f21 <= 139.4 else 0.0009) if f33 <= 0.201124 else -0.0905) if f22 <= 0.740782 else 0.0544))
    total += ((-0.0581 if f0 <= 0.245959 else ((0.0298 if f27 <= 35.5 else -0.05) if f25 <= 0.112374 else (0.054 if f27 <= 193.5 else (-0.0301 if f25 <= 0.445626 else (0.0339 if f40 <= 1e-35 else -0.136))))) if f0 <= 0.769331 else 0.0586)
    total += (((0.0027 if f27 <= 45.5 else ((-0.0374 if f25 <= 0.0574176 else 0.0587) if f21 <= 144.567 else -0.0684)) if f25 <= 0.201852 else (0.0398 if f21 <= 189.563 else (-0.0306 if f25 <= 0.67029 else 0.0505))) if f0 <= 0.747746 else 0.0516)
    total += ((((-0.0635 if f35 <= 0.300753 else 0.0025) if f20 <= 7.5 else 0.0203) if f27 <= 193.5 else (0.0712 if f21 <= 100.529 else -0.0569)) if f9 <= 0.641636 else ((0.038 if f21 <= 189.563 else -0.0155) if f31 <= 32.5 else 0.0581))
    total += (((-0.0404 if f25 <= 0.162476 else 0.0101) if f21 <= 218.797 else -0.0669) if f0 <= 0.337199 else (((0.0425 if f53 <= -1e-35 else (0.0176 if f21 <= 189.563 else -0.0226)) if f23 <= 0.239255 else 0.0851) if f0 <= 0.826495 else 0.0593))
    total += (((0.0197 if f49 <= 0.186787 else (-0.0459 if f4 <= 0.763068 else 0.0018)) if f31 <= 34.5 else ((0.0256 if f48 <= 0.0510978 else -0.0525) if f9 <= 0.677636 else 0.0644)) if f25 <= 0.201852 else (0.089 if f31 <= 1.5 else 0.0176))
    total += (((0.0142 if f27 <= 45.5 else (-0.0567 if f22 <= 0.610538 else 0.0047)) if f25 <= 0.162476 else ((0.0452 if f27 <= 193.5 else -0.0043) if f40 <= 1e-35 else -0.1203)) if f4 <= 0.736327 else (0.0403 if f40 <= 1e-35 else -0.0692))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0276 if f23 <= 0.455377 else 0.0681) if f21 <= 237.098 else -0.0629) if f0 <= 0.337199 else (((0.0346 if f21 <= 139.4 else (0.003 if f28 <= 1.5 else -0.0934)) if f43 <= 1e-35 else 0.0887) if f0 <= 0.862007 else 0.0571))
    total += ((-0.045 if f0 <= 0.207615 else (0.0093 if f27 <= 206.5 else (0.1158 if f49 <= 0.00956264 else (-0.0554 if f11 <= 0.670478 else -0.0092)))) if f0 <= 0.769331 else ((0.0937 if f53 <= -1e-35 else 0.0365) if f26 <= 34.5 else -0.1412))
    total += ((((-0.0132 if f19 <= 8.03388 else (0.1607 if f19 <= 8.91373 else -0.0295)) if f27 <= 45.5 else -0.0469) if f25 <= 0.162476 else ((0.0072 if f28 <= 1.5 else -0.0632) if f23 <= 0.313854 else 0.09)) if f0 <= 0.769331 else 0.0376)
    total += ((((0.0461 if f15 <= 0.038752 else -0.0409) if f9 <= 0.276242 else ((0.0291 if f21 <= 144.567 else -0.0294) if f31 <= 44.5 else 0.0327)) if f25 <= 0.201852 else (0.0297 if f32 <= 0.108803 else -0.0259)) if f40 <= 1e-35 else -0.0869)
    total += (((-0.0374 if f20 <= 7.5 else 0.0157) if f27 <= 193.5 else -0.0432) if f0 <= 0.397356 else ((0.0274 if f27 <= 193.5 else (-0.0427 if f11 <= 0.685248 else (0.0142 if f38 <= 1e-35 else -0.1221))) if f0 <= 0.878576 else 0.0541))
    total += (((-0.0394 if f22 <= 0.231518 else -0.0042) if f35 <= 8.35515 else 0.0984) if f0 <= 0.337199 else (((0.0429 if f53 <= -1e-35 else (-0.012 if f4 <= 0.70987 else 0.0271)) if f38 <= 1e-35 else -0.0691) if f0 <= 0.862007 else 0.0467))
    total += (-0.0394 if f0 <= 0.170143 else ((0.024 if f21 <= 144.567 else ((0.1513 if f15 <= 0.0892734 else -0.0047) if f28 <= 1.5 else (0.1062 if f15 <= 0.265739 else -0.0863))) if f0 <= 0.845092 else (0.0485 if f20 <= 41.5 else -0.0141)))
    total += (((((-0.0265 if f30 <= 1e-35 else 0.02) if f18 <= 0.638783 else -0.0332) if f2 <= 0.655946 else 0.015) if f25 <= 0.278424 else ((0.0239 if f43 <= 1e-35 else 0.1054) if f28 <= 1.5 else -0.0339)) if f40 <= 1e-35 else -0.0771)
    total += ((((0.011 if f40 <= 1e-35 else (-0.1004 if f10 <= 0.913682 else 0.081)) if f29 <= 343.82 else -0.0501) if f21 <= 237.098 else (-0.0401 if f4 <= 0.838194 else 0.0135)) if f0 <= 0.808073 else (0.0805 if f19 <= 7.32756 else 0.0191))
    total += ((((-0.0031 if f19 <= 8.1997 else 0.0415) if f23 <= 0.594231 else 0.1147) if f27 <= 193.5 else (-0.0463 if f25 <= 0.301163 else -0.0007)) if f22 <= 0.631189 else ((0.018 if f19 <= 10.4481 else -0.1271) if f23 <= 0.155893 else 0.0994))
    total += ((-0.0409 if f24 <= 169.5 else 0.0756) if f0 <= 0.164269 else (((((0.003 if f28 <= 1.5 else -0.0505) if f33 <= 0.0607084 else 0.0459) if f33 <= 0.223051 else -0.054) if f0 <= 0.89245 else 0.042) if f43 <= 1e-35 else 0.0659))
    total += ((((0.0527 if f15 <= 0.038752 else -0.0093) if f22 <= 0.610538 else (((0.0502 if f6 <= 0.116149 else -0.001) if f14 <= 22.5 else -0.06) if f24 <= 9.5 else 0.0555)) if f19 <= 10.4481 else -0.0884) if f43 <= 1e-35 else 0.0579)
    total += ((-0.044 if f1 <= 0.0859808 else -0.0055) if f0 <= 0.245959 else (((((0.0412 if f19 <= 7.12059 else 0.0006) if f25 <= 0.429803 else 0.0414) if f40 <= 1e-35 else -0.0584) if f19 <= 10.4481 else -0.0971) if f28 <= 1.5 else -0.0431))
    total += (-0.0243 if f0 <= 0.207615 else (((0.033 if f21 <= 139.4 else ((0.0295 if f18 <= 0.262453 else (-0.0218 if f2 <= 0.655946 else 0.0229)) if f28 <= 1.5 else -0.055)) if f33 <= 0.286607 else -0.0581) if f38 <= 1e-35 else -0.0607))
    total += (((0.0159 if f20 <= 2.5 else -0.0555) if f11 <= 0.170946 else (0.084 if f4 <= 1e-35 else 0.0004)) if f23 <= 0.313854 else (((-0.0259 if f29 <= 13.7519 else 0.1462) if f49 <= 0.746349 else -0.0257) if f21 <= 154.232 else -0.0093))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0031 if f48 <= 0.31719 else 0.0393) if f21 <= 189.563 else ((0.0775 if f21 <= 387.948 else -0.0794) if f27 <= 26.5 else (-0.0238 if f5 <= 0.835673 else 0.0189))) if f0 <= 0.878576 else 0.0333) if f40 <= 1e-35 else -0.0621)
    total += ((((-0.0466 if f11 <= 0.183834 else -0.0102) if f35 <= 8.35515 else 0.1002) if f0 <= 0.337199 else ((0.0314 if f48 <= 0.047161 else (-0.0108 if f11 <= 0.740923 else 0.0174)) if f38 <= 1e-35 else -0.0553)) if f23 <= 0.684723 else 0.1141)
    total += (((((-0.0089 if f19 <= 9.69417 else 0.0461) if f19 <= 10.4481 else -0.0776) if f35 <= 8.35515 else 0.0718) if f43 <= 1e-35 else 0.0448) if f0 <= 0.826495 else (0.0505 if f20 <= 13.5 else (-0.0948 if f15 <= 0.720866 else 0.0155)))
    total += (((0.0044 if f19 <= 7.12059 else 0.1487) if f15 <= 0.038752 else (-0.0217 if f0 <= 0.789172 else 0.0154)) if f25 <= 0.162476 else ((0.0461 if f32 <= 0.061471 else -0.0074) if f19 <= 8.38053 else (-0.013 if f23 <= 0.164467 else 0.0706)))
    total += ((((-0.012 if f30 <= 1e-35 else ((-0.0622 if f41 <= -0.834226 else 0.0169) if f14 <= 11.5 else (-0.0522 if f24 <= 8.5 else 0.035))) if f38 <= 2.5 else -0.1222) if f36 <= 1e-35 else 0.0646) if f43 <= 1e-35 else 0.0488)
    total += ((((0.0067 if f28 <= 1.5 else (-0.0705 if f24 <= 9.5 else (0.1086 if f27 <= 55.5 else -0.0347))) if f33 <= 0.201124 else -0.0538) if f23 <= 0.313854 else 0.0474) if f40 <= 1e-35 else (0.0102 if f29 <= 56.0053 else -0.096))
    total += (((((-0.0032 if f48 <= 0.0510978 else -0.0737) if f34 <= 1e-35 else 0.0097) if f19 <= 8.1577 else 0.0465) if f26 <= 2.5 else 0.0369) if f27 <= 193.5 else (-0.0336 if f11 <= 0.670478 else (-0.0097 if f29 <= 418.5 else 0.0552)))
    total += (-0.0235 if f0 <= 0.170143 else ((((-0.0048 if f0 <= 0.546998 else 0.0573) if f19 <= 7.12059 else -0.0062) if f25 <= 0.301163 else ((0.0278 if f28 <= 1.5 else -0.0301) if f40 <= 1e-35 else -0.0922)) if f19 <= 10.4481 else -0.0644))
    total += (((-0.0129 if f25 <= 0.141429 else 0.0287) if f19 <= 8.1577 else (0.0562 if f55 <= 1e-35 else -0.0637)) if f27 <= 203.5 else ((0.0136 if f21 <= 189.563 else -0.0549) if f11 <= 0.727432 else (-0.0096 if f31 <= 46.5 else 0.0551)))
    total += (((0.0698 if f5 <= 1e-35 else ((-0.003 if f19 <= 8.1577 else (-0.1268 if f49 <= 0.0768018 else 0.0481)) if f27 <= 206.5 else (0.1009 if f49 <= 0.00956264 else -0.015))) if f23 <= 0.684723 else 0.0938) if f36 <= 1e-35 else 0.0515)
    total += ((((((-0.003 if f43 <= 1e-35 else 0.0526) if f28 <= 1.5 else -0.0416) if f33 <= 0.0607084 else 0.0336) if f33 <= 0.201124 else -0.0456) if f23 <= 0.313854 else (-0.0228 if f20 <= 8.5 else 0.0683)) if f0 <= 0.906391 else 0.039)
    total += (-0.0227 if f0 <= 0.158351 else (((0.0018 if f29 <= 109.005 else (0.0773 if f35 <= 1.69857 else -0.0156)) if f13 <= 40.5 else -0.0616) if f53 <= -1e-35 else (0.0196 if f29 <= 53.0024 else (0.0158 if f7 <= 0.0672175 else -0.0148))))
    total += (((0.0076 if f20 <= 89.5 else -0.1123) if f27 <= 203.5 else ((-0.0355 if f23 <= 0.211734 else (-0.0537 if f20 <= 33.5 else 0.1011)) if f29 <= 418.5 else (-0.0327 if f11 <= 0.740923 else 0.0752))) if f25 <= 0.445626 else 0.0176)
    total += (((-0.0121 if f15 <= 0.591325 else 0.0352) if f21 <= 139.4 else (-0.0523 if f43 <= -1.335 else (0.015 if f27 <= 126.5 else (0.0809 if f15 <= 0.442918 else -0.0108)))) if f40 <= 1e-35 else (-0.0655 if f10 <= 0.941172 else 0.0908))
    total += (((-0.0204 if f0 <= 0.164269 else (0.0857 if f5 <= 1e-35 else (((-0.0013 if f43 <= 1e-35 else 0.0432) if f36 <= 1e-35 else 0.0474) if f54 <= 1e-35 else 0.048))) if f26 <= 32.5 else -0.0935) if f38 <= 2.5 else -0.1158)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0261 if f11 <= 0.158152 else (0.0814 if f4 <= 1e-35 else (0.002 if f7 <= 0.946897 else (0.0055 if f31 <= 8.5 else (-0.1061 if f31 <= 35.5 else 0.037))))) if f26 <= 32.5 else -0.0884) if f43 <= 1e-35 else 0.0386)
    total += (((-0.0678 if f29 <= 5.02425 else ((-0.0834 if f32 <= 1e-35 else -0.0097) if f42 <= -1.725 else (0.0204 if f42 <= -1e-35 else (-0.0146 if f11 <= 0.699683 else 0.0133)))) if f23 <= 0.684723 else 0.0884) if f0 <= 0.906391 else 0.0376)
    total += (((0.0526 if f15 <= 0.038752 else -0.011) if f25 <= 0.100847 else (((0.0205 if f48 <= 0.346108 else 0.0746) if f11 <= 0.871566 else -0.0374) if f19 <= 8.68189 else -0.0087)) if f40 <= 1e-35 else (-0.0683 if f3 <= 0.945594 else 0.0427))
    total += ((-0.0209 if f0 <= 0.170143 else (0.0432 if f5 <= 0.0430558 else (((0.0146 if f12 <= 1e-35 else (-0.0324 if f44 <= 325.044 else 0.0324)) if f30 <= 1e-35 else 0.0185) if f19 <= 8.68189 else -0.0106))) if f35 <= 8.35515 else 0.0686)
    total += (((-0.0296 if f2 <= 0.072697 else (-0.0376 if f29 <= 10.1607 else 0.0276)) if f29 <= 53.0024 else (-0.0468 if f43 <= -0.835 else (-0.0119 if f16 <= 59.5 else 0.0139))) if f22 <= 0.852981 else (0.0269 if f14 <= 13.5 else -0.0854))
    total += ((-0.0282 if f2 <= 0.0677532 else 0.0001) if f25 <= 0.182576 else ((0.0404 if f31 <= 7.5 else (0.0405 if f7 <= 0.0691368 else (0.0043 if f15 <= 0.980606 else (0.0304 if f21 <= 149.437 else -0.0682)))) if f32 <= 0.117851 else -0.0336))
    total += ((-0.0065 if f35 <= 0.596127 else (-0.0528 if f41 <= -0.605955 else (-0.0576 if f43 <= -1.335 else (0.0305 if f27 <= 240.5 else ((-0.0014 if f45 <= 373.084 else -0.1006) if f21 <= 387.948 else 0.0518))))) if f38 <= 2.5 else -0.1126)
    total += ((-0.0161 if f48 <= 0.0599535 else (0.0139 if f49 <= 0.847128 else 0.0803)) if f21 <= 139.4 else (0.0136 if f48 <= 0.0510978 else (-0.0236 if f10 <= 0.771479 else (0.1107 if f18 <= 1e-35 else (-0.0396 if f44 <= 21.9685 else 0.0144)))))
    total += (((((-0.0147 if f27 <= 64.5 else 0.0553) if f19 <= 8.44798 else (-0.1388 if f49 <= 0.0902307 else 0.1224)) if f19 <= 8.76646 else (-0.1138 if f48 <= 0.242378 else 0.0236)) if f49 <= 0.495763 else -0.008) if f4 <= 0.861841 else 0.0167)
    total += ((-0.0297 if f3 <= 0.0567932 else (0.0087 if f27 <= 240.5 else ((-0.0297 if f31 <= 50.5 else ((-0.1057 if f27 <= 310.5 else 0.0117) if f23 <= 0.0147856 else 0.0461)) if f23 <= 0.313854 else 0.0682))) if f25 <= 0.445626 else 0.0169)
    total += (((-0.0121 if f25 <= 0.663522 else 0.0205) if f35 <= 0.596127 else ((-0.0557 if f31 <= 15.5 else 0.0062) if f42 <= -2.015 else ((0.0204 if f37 <= 1e-35 else -0.0719) if f38 <= 1e-35 else -0.0566))) if f36 <= 1e-35 else 0.0458)
    total += (-0.0067 if f25 <= 0.182576 else (0.0282 if f31 <= 7.5 else (0.0254 if f8 <= 0.0905652 else (((-0.0445 if f16 <= 53.5 else (-0.0443 if f29 <= 109.005 else 0.0627)) if f47 <= 1e-35 else 0.0062) if f54 <= 1e-35 else 0.0723))))
    total += (0.0727 if f5 <= 1e-35 else ((((-0.0052 if f22 <= 0.610538 else ((0.0116 if f11 <= 0.899444 else -0.0671) if f24 <= 9.5 else 0.068)) if f19 <= 9.49748 else -0.0686) if f19 <= 9.69417 else 0.0399) if f19 <= 10.4481 else -0.0551))
    total += ((0.0486 if f15 <= 0.038752 else ((0.0057 if f28 <= 1.5 else (0.082 if f15 <= 0.265739 else -0.0425)) if f14 <= 12.5 else (-0.0259 if f27 <= 692.0 else (0.142 if f15 <= 0.851133 else -0.0679)))) if f26 <= 33.5 else -0.0826)
    total += (((0.0014 if f19 <= 6.69653 else 0.1195) if f15 <= 0.038752 else ((-0.0137 if f47 <= 1e-35 else 0.0109) if f33 <= 1e-35 else ((0.0688 if f29 <= 43.0019 else 0.0112) if f33 <= 0.223051 else -0.0285))) if f38 <= 2.5 else -0.1049)
    total += (((-0.0106 if f30 <= 1e-35 else ((0.0201 if f19 <= 8.68189 else (-0.0244 if f21 <= 387.948 else 0.0403)) if f14 <= 13.5 else (-0.0424 if f24 <= 8.5 else 0.0387))) if f23 <= 0.684723 else 0.085) if f36 <= 1e-35 else 0.0449)
    total += ((((((-0.003 if f31 <= 58.5 else -0.1463) if f35 <= 1e-35 else 0.0093) if f37 <= 1e-35 else (-0.0604 if f5 <= 0.902535 else 0.063)) if f26 <= 32.5 else -0.0729) if f43 <= 1e-35 else 0.0391) if f38 <= 1.5 else -0.0518)
    total += (((-0.0424 if f31 <= 15.5 else (0.0609 if f15 <= 0.134827 else -0.0177)) if f2 <= 0.0677532 else (0.0677 if f15 <= 0.038752 else -0.0013)) if f25 <= 0.201852 else ((0.0105 if f23 <= 0.155893 else 0.0492) if f32 <= 0.125414 else -0.0334))
    total += ((((-0.0237 if f45 <= 13.0006 else (0.0009 if f24 <= 11.5 else (0.0227 if f35 <= 2.80047 else 0.1265))) if f45 <= 50.0023 else -0.0266) if f2 <= 0.572075 else (-0.0004 if f31 <= 35.5 else 0.0361)) if f25 <= 0.287088 else 0.0116)
    total += ((((-0.0412 if f29 <= 35.0016 else 0.0532) if f33 <= 0.0317966 else -0.0555) if f49 <= 0.0902307 else 0.0851) if f49 <= 0.186787 else (-0.0045 if f25 <= 0.643651 else (0.0664 if f9 <= 0.508419 else (0.0503 if f31 <= 8.5 else -0.0243))))
    total += ((((-0.0201 if f5 <= 0.380002 else 0.0061) if f31 <= 34.5 else (0.0573 if f18 <= 0.164957 else -0.0016)) if f33 <= 1e-35 else (-0.0413 if f49 <= 0.0902307 else 0.0219)) if f40 <= 1e-35 else (-0.0693 if f18 <= 0.933186 else 0.0476))
    total += (((-0.0052 if f23 <= 0.313854 else (-0.0407 if f22 <= 0.0913039 else 0.0535)) if f4 <= 0.934051 else (-0.0413 if f42 <= -2.705 else (0.032 if f38 <= 1.5 else -0.0898))) if f36 <= 1e-35 else (-0.0472 if f43 <= -0.695 else 0.0635))
    total += ((((0.0066 if f49 <= 0.338542 else -0.0441) if f10 <= 0.592844 else 0.0305) if f49 <= 0.864636 else ((-0.0979 if f15 <= 0.165479 else 0.0081) if f19 <= 7.49482 else 0.0694)) if f27 <= 126.5 else (0.0824 if f49 <= 0.00956264 else -0.0078))
    total += ((((-0.0934 if f8 <= 1e-35 else ((0.0062 if f27 <= 153.5 else -0.0392) if f27 <= 167.5 else (0.1262 if f21 <= 144.567 else 0.0169))) if f20 <= 89.5 else -0.1409) if f48 <= 0.346108 else 0.0456) if f27 <= 193.5 else -0.007)
    total += ((((-0.0291 if f29 <= 13.7519 else 0.0169) if f29 <= 53.0024 else (-0.0276 if f31 <= 12.5 else (0.007 if f6 <= 0.595805 else -0.0191))) if f43 <= 1e-35 else 0.0325) if f36 <= 1e-35 else (-0.0106 if f31 <= 7.5 else 0.0714))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0114 if f25 <= 0.100847 else 0.0186) if f19 <= 8.1577 else 0.0365) if f27 <= 203.5 else ((0.0452 if f21 <= 100.529 else -0.0305) if f11 <= 0.727432 else ((-0.0373 if f25 <= 0.182576 else 0.0066) if f29 <= 418.5 else 0.0673)))
    total += (((-0.08 if f1 <= 1e-35 else (0.0014 if f34 <= 0.781746 else -0.0493)) if f48 <= 0.123117 else 0.0152) if f15 <= 0.980606 else (0.0953 if f18 <= 1e-35 else (0.0617 if f6 <= 1e-35 else (-0.0347 if f24 <= 38.5 else 0.0502))))
    total += (-0.0536 if f29 <= 5.02425 else (0.0133 if f29 <= 45.002 else ((0.0165 if f18 <= 0.241572 else ((-0.0296 if f32 <= 1e-35 else 0.0091) if f2 <= 0.713788 else (0.0011 if f29 <= 418.5 else 0.0613))) if f32 <= 0.108803 else -0.0461)))
    total += (((((-0.0643 if f26 <= -1e-35 else 0.0209) if f39 <= 1e-35 else 0.1037) if f34 <= 0.377155 else -0.047) if f48 <= 0.0327333 else 0.0578) if f27 <= 26.5 else (0.0656 if f5 <= 1e-35 else (-0.0091 if f47 <= 1e-35 else 0.0082)))
    total += (((0.0069 if f43 <= -1.215 else -0.0677) if f29 <= 76.0034 else -0.066) if f43 <= -1.135 else (((0.0296 if f21 <= 176.613 else -0.0024) if f43 <= -0.455 else (-0.1505 if f43 <= -0.445 else -0.0014)) if f54 <= 1e-35 else 0.0386))
    total += ((((-0.0236 if f45 <= 53.268 else -0.0769) if f26 <= 2.5 else (0.0378 if f31 <= 2.5 else -0.0175)) if f32 <= 1e-35 else 0.0039) if f31 <= 34.5 else ((0.0524 if f18 <= 0.112049 else -0.0031) if f3 <= 0.931361 else 0.0784))
    total += ((((0.0338 if f49 <= 0.1359 else (0.0918 if f15 <= 0.0794423 else -0.0058)) if f25 <= 0.801786 else 0.0481) if f28 <= 1.5 else (-0.005 if f31 <= 9.5 else -0.0697)) if f33 <= 1e-35 else (0.0203 if f33 <= 0.286607 else -0.0341))
    total += (((0.0066 if f25 <= 0.217787 else 0.0748) if f5 <= 0.0430558 else ((0.0064 if f7 <= 0.193633 else (0.0105 if f29 <= 50.0023 else -0.0285)) if f47 <= 1e-35 else (-0.0405 if f11 <= 0.217041 else 0.0121))) if f38 <= 2.5 else -0.0853)
    total += ((((0.0009 if f19 <= 9.49748 else (-0.0088 if f20 <= 56.5 else -0.1422)) if f19 <= 9.69417 else (0.0986 if f48 <= 0.213455 else 0.0075)) if f19 <= 10.4481 else -0.0475) if f37 <= 1e-35 else (-0.0715 if f11 <= 0.740923 else 0.0241))
    total += ((0.0257 if f19 <= 6.34828 else -0.0516) if f11 <= 0.0992848 else ((-0.0045 if f35 <= 0.596127 else (-0.0415 if f41 <= -0.625917 else (0.0239 if f27 <= 240.5 else (-0.0491 if f27 <= 295.5 else 0.0072)))) if f23 <= 0.684723 else 0.0772))
    total += ((((-0.0051 if f22 <= 0.256586 else (0.0009 if f48 <= 0.144308 else 0.0258)) if f40 <= 1e-35 else -0.0487) if f15 <= 0.980606 else (0.0778 if f4 <= 0.0515551 else (-0.0364 if f48 <= 0.860255 else 0.0146))) if f54 <= 1e-35 else 0.0368)
    total += (((-0.0767 if f32 <= 1e-35 else -0.0074) if f42 <= -1.685 else ((0.0001 if f42 <= -1.145 else 0.0428) if f42 <= -0.425 else (0.0211 if f18 <= 0.0963922 else -0.0089))) if f52 <= 1e-35 else (-0.0176 if f18 <= 0.414043 else 0.0872))
    total += (((-0.0441 if f19 <= 7.91789 else ((-0.0346 if f41 <= -0.256307 else 0.0917) if f48 <= 0.0451271 else -0.0191)) if f16 <= 59.5 else ((0.0153 if f13 <= 1.5 else -0.0248) if f26 <= 8.5 else 0.056)) if f3 <= 0.125159 else 0.0041)
    total += ((0.006 if f19 <= 8.03388 else (-0.1005 if f21 <= 56.17 else 0.0992)) if f27 <= 26.5 else (((-0.0162 if f11 <= 0.740923 else (-0.0076 if f31 <= 46.5 else 0.0647)) if f25 <= 1e-35 else -0.0434) if f25 <= 0.100847 else 0.0046))
    total += ((((-0.012 if f49 <= 0.99 else ((-0.044 if f41 <= -0.625917 else 0.0197) if f14 <= 36.5 else (0.0728 if f15 <= 0.134827 else -0.0721))) if f25 <= 0.462477 else 0.0122) if f1 <= 0.818512 else 0.0112) if f35 <= 9.55643 else 0.0583)
    total += (((0.0009 if f19 <= 9.49748 else (0.1063 if f48 <= 0.0696087 else (-0.0959 if f49 <= 0.926198 else (-0.0855 if f48 <= 0.346108 else 0.0693)))) if f19 <= 9.69417 else (0.0951 if f48 <= 0.201311 else 0.0171)) if f19 <= 10.4481 else -0.0388)
    total += ((((-0.0046 if f25 <= 0.801786 else 0.0419) if f28 <= 1.5 else -0.0403) if f33 <= 1e-35 else ((0.0144 if f33 <= 0.201124 else -0.0308) if f23 <= 0.455377 else 0.078)) if f36 <= 1e-35 else (-0.0376 if f43 <= -0.695 else 0.0569))
    total += ((0.0005 if f20 <= 31.5 else 0.0389) if f20 <= 41.5 else (0.0433 if f48 <= 0.108271 else (((-0.0753 if f48 <= 0.144308 else (0.0987 if f11 <= 0.569547 else -0.0179)) if f48 <= 0.213455 else -0.0858) if f48 <= 0.283299 else 0.0011)))
    total += ((((-0.0442 if f26 <= 2.5 else -0.0046) if f24 <= 35.5 else 0.0293) if f34 <= 1e-35 else (-0.003 if f31 <= 17.5 else (0.0591 if f24 <= 2.5 else 0.011))) if f31 <= 32.5 else (0.0003 if f21 <= 295.214 else 0.0304))
    total += (-0.0388 if f9 <= 0.0599713 else ((((-0.0072 if f3 <= 0.10224 else 0.0119) if f19 <= 8.94352 else -0.0128) if f7 <= 0.890314 else ((-0.0556 if f29 <= 418.5 else 0.0816) if f47 <= 1e-35 else 0.0067)) if f54 <= 1e-35 else 0.0327))
    total += (((((0.0071 if f29 <= 343.82 else -0.041) if f15 <= 0.765421 else (0.0196 if f20 <= 11.5 else 0.0762)) if f15 <= 0.945638 else (-0.1191 if f11 <= 0.644413 else -0.009)) if f11 <= 0.91584 else 0.0979) if f27 <= 126.5 else -0.0034)
    total += (-0.0053 if f22 <= 0.256586 else (((0.0324 if f28 <= 1.5 else -0.0497) if f18 <= 0.223049 else ((-0.0309 if f20 <= 7.5 else 0.0258) if f0 <= 0.568815 else (-0.0323 if f1 <= 0.818512 else 0.0094))) if f23 <= 0.164467 else 0.0505))
    total += (((0.0083 if f43 <= -1.215 else -0.0657) if f29 <= 76.0034 else -0.0552) if f43 <= -1.135 else ((-0.0054 if f30 <= 1e-35 else 0.0077) if f35 <= 5.28059 else ((-0.0221 if f1 <= 0.0768646 else 0.0787) if f19 <= 9.12589 else -0.052)))
    total += (((-0.0102 if f49 <= 0.751582 else 0.0887) if f45 <= 1e-35 else (0.0018 if f15 <= 0.980606 else (0.0868 if f18 <= 1e-35 else ((0.0796 if f21 <= 62.2944 else -0.029) if f23 <= 0.176607 else 0.0476)))) if f38 <= 2.5 else -0.0784)
    total += (0.0085 if f29 <= 56.0053 else ((-0.029 if f19 <= 9.30571 else 0.0258) if f30 <= 1e-35 else ((-0.008 if f29 <= 135.024 else 0.0523) if f18 <= 0.184086 else ((0.0248 if f49 <= 0.557778 else -0.0349) if f49 <= 0.813657 else 0.0099))))
    return total
