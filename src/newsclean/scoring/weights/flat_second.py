"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-4",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+4",
    "p_near3",
    "p_near8",
    "p_near20",
    "in_run",
    "before_run",
    "after_run",
    "run_share",
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
    "words",
    "upper",
    "digits",
    "capitals",
    "commas",
    "colon",
    "mark",
    "marker",
    "words_mean",
    "words_least",
    "words_most",
    "ends",
    "ends+1",
    "kept_share",
    "stop_share",
    "last_kept_ends",
    "title_overlap",
    "stamp_before",
    "stamp_after",
    "stamps6",
    "stretch_share",
    "stretch_from_best",
    "stretch_p",
    "stretch_lines",
    "break_before",
    "best_share",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52 = row
    total = 0.0
    total += (((0.0805 if f18 <= 117.862 else -0.0078) if f0 <= 0.242162 else (0.1697 if f18 <= 131.826 else (0.0386 if f22 <= 0.301163 else 0.1326))) if f0 <= 0.49784 else ((0.2461 if f18 <= 131.826 else 0.1569) if f0 <= 0.702925 else 0.2741))
    total += ((((-0.1168 if f16 <= 7.97562 else (0.0732 if f16 <= 8.89305 else -0.0784)) if f52 <= 0.233177 else -0.1331) if f0 <= 0.327487 else (0.0482 if f41 <= 0.34058 else -0.0428)) if f0 <= 0.545821 else (0.0534 if f0 <= 0.798257 else 0.1234))
    total += ((-0.1259 if f0 <= 0.206113 else (0.0239 if f41 <= 0.34058 else (-0.0979 if f23 <= 1e-35 else -0.0442))) if f0 <= 0.475297 else ((0.0356 if f51 <= 7.5 else -0.0427) if f0 <= 0.702925 else (0.1138 if f51 <= 8.5 else 0.0207)))
    total += (((-0.0684 if f16 <= 7.97562 else 0.0509) if f52 <= 0.23024 else (-0.121 if f22 <= 0.182576 else -0.0379)) if f11 <= 1e-35 else ((0.0123 if f4 <= 0.798388 else 0.0682) if f19 <= 0.549722 else (0.1067 if f51 <= 8.5 else 0.0192)))
    total += ((((-0.0786 if f16 <= 8.03418 else 0.065) if f18 <= 117.862 else -0.1105) if f0 <= 0.274164 else (0.0319 if f18 <= 138.973 else (-0.0761 if f22 <= 0.223356 else 0.001))) if f0 <= 0.571733 else (0.0471 if f0 <= 0.839628 else 0.1099))
    total += ((((-0.0469 if f17 <= 8.5 else 0.0867) if f24 <= 21.5 else -0.1039) if f22 <= 0.182576 else -0.019) if f11 <= 1e-35 else ((-0.0042 if f47 <= 0.538094 else 0.0481) if f19 <= 0.549722 else (0.0382 if f47 <= 0.354874 else 0.1004)))
    total += (((-0.0662 if f19 <= 0.167913 else -0.0082) if f49 <= 0.815828 else -0.0967) if f8 <= 0.47971 else (((-0.0388 if f22 <= 0.16844 else 0.0285) if f27 <= 35.5 else 0.0841) if f19 <= 0.51346 else (0.0881 if f51 <= 7.5 else 0.0043)))
    total += ((-0.0901 if f0 <= 0.214343 else ((-0.0203 if f19 <= 0.220551 else 0.0662) if f18 <= 131.826 else ((0.1017 if f52 <= 0.086691 else -0.0801) if f22 <= 0.126136 else -0.0131))) if f0 <= 0.598975 else (0.0425 if f0 <= 0.839628 else 0.0944))
    total += ((0.0013 if f52 <= 0.23024 else (-0.1149 if f10 <= 0.200876 else (-0.0675 if f23 <= 2.5 else -0.0086))) if f11 <= 1e-35 else (0.0161 if f47 <= 0.538094 else ((0.0127 if f23 <= 2.5 else 0.0691) if f27 <= 33.5 else 0.1109)))
    total += ((-0.103 if f9 <= 0.159526 else ((-0.0226 if f20 <= 0.454404 else 0.1042) if f41 <= 0.561738 else -0.0593)) if f0 <= 0.393734 else ((0.0836 if f41 <= 0.232946 else (0.0222 if f51 <= 8.5 else -0.0333)) if f0 <= 0.839628 else 0.0844))
    total += (((-0.0648 if f3 <= 0.0900016 else 0.0327) if f18 <= 131.826 else ((-0.04 if f24 <= 184.5 else -0.0945) if f22 <= 0.48863 else 0.0085)) if f0 <= 0.598975 else ((0.0433 if f0 <= 0.839628 else 0.0892) if f51 <= 8.5 else -0.0167))
    total += (((0.0258 if f47 <= 0.0871201 else -0.0532) if f52 <= 0.23024 else ((-0.0952 if f1 <= 0.15829 else -0.0464) if f22 <= 0.141604 else -0.0173)) if f11 <= 1e-35 else (0.0157 if f19 <= 0.549722 else (0.0221 if f47 <= 0.354874 else 0.0732)))
    total += ((-0.0693 if f3 <= 0.160571 else (-0.0533 if f19 <= 0.167913 else (-0.0162 if f20 <= 0.454404 else 0.149))) if f0 <= 0.393734 else ((0.0138 if f34 <= 1e-35 else -0.093) if f0 <= 0.776256 else (0.0691 if f51 <= 9.5 else -0.0034)))
    total += (((-0.0542 if f17 <= 9.5 else 0.0284) if f18 <= 138.973 else (-0.0379 if f24 <= 184.5 else -0.0815)) if f0 <= 0.393734 else ((0.0582 if f18 <= 131.826 else (0.0112 if f25 <= 1.5 else -0.0989)) if f0 <= 0.857965 else 0.0727))
    total += ((-0.0688 if f0 <= 0.177353 else ((-0.0198 if f40 <= 0.0611878 else 0.0562) if f18 <= 131.826 else (0.1065 if f14 <= 0.0868661 else (-0.0705 if f10 <= 0.392464 else -0.0172)))) if f0 <= 0.651489 else (0.0575 if f51 <= 5.5 else -0.006))
    total += (((-0.019 if f22 <= 0.0917508 else 0.0662) if f18 <= 138.973 else (-0.0557 if f22 <= 0.504386 else 0.0327)) if f11 <= 1e-35 else ((-0.0216 if f22 <= 0.201852 else 0.0377) if f27 <= 33.5 else (0.0776 if f48 <= 1e-35 else -0.0126)))
    total += (((-0.0354 if f17 <= 10.5 else 0.0341) if f24 <= 193.5 else (-0.0739 if f22 <= 0.417424 else 0.0077)) if f11 <= 1e-35 else (((0.0224 if f19 <= 0.51346 else 0.0616) if f51 <= 4.5 else -0.0054) if f34 <= 1e-35 else -0.1021))
    total += (((-0.0339 if f16 <= 7.80322 else (0.128 if f16 <= 8.61432 else -0.0528)) if f18 <= 103.829 else -0.0484) if f0 <= 0.327487 else ((0.0395 if f18 <= 138.973 else (0.002 if f25 <= 1.5 else -0.0853)) if f0 <= 0.839628 else 0.0562))
    total += (-0.0546 if f9 <= 0.169949 else (((0.0202 if f24 <= 153.5 else ((-0.0018 if f26 <= 57.0026 else -0.0683) if f26 <= 380.042 else (-0.1042 if f49 <= 0.728343 else 0.071))) if f23 <= 3.5 else 0.0368) if f34 <= 1e-35 else -0.0844))
    total += ((-0.0711 if f8 <= 0.127527 else ((-0.0294 if f17 <= 9.5 else 0.0296) if f24 <= 193.5 else -0.0508)) if f0 <= 0.313051 else (((0.0375 if f24 <= 46.5 else -0.0411) if f22 <= 0.112374 else 0.0243) if f0 <= 0.798257 else 0.0466))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0558 if f8 <= 0.188698 else ((-0.0639 if f15 <= 0.0466662 else -0.0088) if f26 <= 380.042 else (-0.014 if f9 <= 0.735757 else 0.0857))) if f22 <= 0.201852 else (-0.0017 if f35 <= -0.284881 else (0.04 if f23 <= 31.5 else -0.0738)))
    total += (((-0.0646 if f38 <= 1e-35 else (0.0336 if f15 <= 0.426211 else (-0.0671 if f21 <= 7.5 else 0.0615))) if f2 <= 0.181997 else -0.0015) if f22 <= 0.182576 else ((0.0318 if f25 <= 1.5 else -0.0421) if f34 <= 1e-35 else -0.0922))
    total += (((-0.0341 if f40 <= 0.0323683 else 0.0374) if f18 <= 131.826 else (-0.0409 if f38 <= 1e-35 else (0.0413 if f15 <= 0.164847 else (0.1496 if f52 <= 0.086691 else -0.0245)))) if f4 <= 0.584807 else (-0.0004 if f47 <= 0.538094 else 0.041))
    total += (-0.0466 if f0 <= 0.177353 else ((0.0404 if f41 <= 0.34058 else ((((-0.0543 if f10 <= 0.344717 else -0.0008) if f41 <= 0.957428 else 0.031) if f25 <= 1.5 else -0.0553) if f33 <= 1.5 else -0.1172)) if f0 <= 0.857965 else 0.0463))
    total += ((-0.0447 if f0 <= 0.183552 else (((0.0328 if f24 <= 46.5 else (-0.138 if f14 <= 0.301396 else -0.0051)) if f17 <= 17.5 else 0.0567) if f24 <= 193.5 else (-0.0296 if f50 <= 26.5 else 0.0223))) if f0 <= 0.857965 else 0.0483)
    total += (((-0.0285 if f19 <= 0.186795 else (-0.0174 if f21 <= 8.5 else 0.0506)) if f49 <= 0.822888 else -0.0511) if f0 <= 0.327487 else (((0.0153 if f34 <= 1e-35 else -0.0655) if f0 <= 0.874808 else 0.0533) if f51 <= 8.5 else -0.0265))
    total += ((0.028 if f24 <= 21.5 else ((-0.0668 if f5 <= 0.522007 else 0.0172) if f4 <= 0.178462 else -0.0052)) if f22 <= 0.182576 else (((0.0492 if f24 <= 184.5 else 0.0062) if f20 <= 0.310156 else 0.0965) if f34 <= 1e-35 else -0.069))
    total += (-0.0409 if f0 <= 0.160955 else (((0.0299 if f41 <= 0.34058 else (-0.0337 if f41 <= 0.917517 else 0.011)) if f22 <= 0.238613 else (0.0896 if f27 <= 1.5 else (0.0183 if f25 <= 1.5 else -0.0652))) if f0 <= 0.839628 else 0.036))
    total += (-0.0465 if f8 <= 0.120506 else ((0.0237 if f20 <= 0.579595 else 0.1209) if f18 <= 131.826 else ((-0.0138 if f38 <= 1e-35 else ((-0.0508 if f35 <= -0.672792 else 0.037) if f51 <= 9.5 else -0.0357)) if f25 <= 1.5 else -0.0633)))
    total += ((((-0.0486 if f10 <= 0.243845 else 0.0036) if f16 <= 7.97562 else (0.1339 if f24 <= 21.5 else 0.0242)) if f24 <= 193.5 else ((0.0431 if f18 <= 103.829 else -0.0601) if f22 <= 0.252273 else -0.0012)) if f0 <= 0.702925 else 0.0222)
    total += ((((-0.0364 if f38 <= 1e-35 else 0.0203) if f17 <= 10.5 else 0.0345) if f24 <= 184.5 else ((0.0372 if f18 <= 113.238 else -0.0584) if f27 <= 58.5 else (-0.0311 if f10 <= 0.713726 else 0.0779))) if f22 <= 0.287088 else 0.0197)
    total += (-0.0337 if f0 <= 0.171641 else (((((0.0132 if f24 <= 184.5 else (-0.0187 if f20 <= 0.1615 else 0.0432)) if f0 <= 0.839628 else 0.0295) if f33 <= 2.5 else -0.1652) if f34 <= 1e-35 else -0.0603) if f37 <= 1e-35 else 0.0629))
    total += ((-0.0348 if f1 <= 0.0612653 else (((-0.0467 if f40 <= 0.0323683 else (0.0189 if f20 <= 0.454404 else 0.1125)) if f18 <= 138.973 else -0.0181) if f27 <= 32.5 else (0.0067 if f52 <= 0.754163 else 0.0628))) if f37 <= 1e-35 else 0.0565)
    total += ((-0.0456 if f1 <= 0.0612653 else (0.0603 if f16 <= 6.36356 else (-0.0246 if f31 <= 1e-35 else (-0.0612 if f36 <= -2.195 else (0.0872 if f41 <= 0.34058 else 0.0138))))) if f22 <= 0.182576 else (0.0255 if f18 <= 235.038 else -0.0065))
    total += (((-0.0333 if f29 <= 0.0572338 else ((0.1032 if f26 <= 48.0022 else 0.0003) if f29 <= 0.223051 else -0.0471)) if f27 <= 18.5 else (0.044 if f40 <= 0.0398139 else (0.0052 if f13 <= 16.5 else -0.0583))) if f5 <= 0.522007 else 0.0159)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.031 if f28 <= 1e-35 else -0.0027) if f0 <= 0.839628 else (-0.0438 if f27 <= 33.5 else 0.0674)) if f22 <= 0.144156 else ((0.068 if f27 <= 1.5 else (0.0158 if f25 <= 1.5 else -0.0551)) if f34 <= 1e-35 else -0.0711))
    total += (-0.044 if f8 <= 0.120506 else (0.018 if f24 <= 184.5 else ((-0.0521 if f10 <= 0.613338 else ((-0.0439 if f22 <= 0.301163 else (0.0119 if f34 <= 1e-35 else -0.1063)) if f27 <= 31.5 else 0.0338)) if f20 <= 0.248026 else 0.0501)))
    total += ((((-0.0068 if f43 <= 0.182576 else 0.0407) if f37 <= 1e-35 else 0.0538) if f49 <= 0.882485 else (-0.043 if f27 <= 50.5 else 0.0461)) if f4 <= 0.769569 else ((0.047 if f30 <= 0.274295 else -0.0032) if f51 <= 9.5 else -0.0324))
    total += (-0.0657 if f9 <= 0.0859341 else ((((0.0157 if f18 <= 131.826 else (-0.0146 if f13 <= 16.5 else -0.0666)) if f41 <= 0.957428 else 0.0233) if f22 <= 0.301163 else (0.0266 if f25 <= 1.5 else -0.037)) if f34 <= 1e-35 else -0.0465))
    total += (((-0.0183 if f9 <= 0.501729 else 0.0276) if f16 <= 7.97562 else (0.1191 if f24 <= 21.5 else (-0.0639 if f14 <= 0.301396 else 0.0465))) if f24 <= 184.5 else ((-0.0429 if f20 <= 0.248026 else 0.0587) if f10 <= 0.688506 else 0.0014))
    total += ((((0.0507 if f14 <= 0.0868661 else (-0.0606 if f46 <= 1e-35 else (-0.0264 if f11 <= 1e-35 else 0.0806))) if f10 <= 0.344717 else (0.0198 if f24 <= 184.5 else -0.0057)) if f29 <= 0.061314 else 0.0536) if f29 <= 0.223051 else -0.0495)
    total += (((((-0.0449 if f8 <= 0.0888384 else (0.0923 if f5 <= 1e-35 else -0.0005)) if f46 <= 8.5 else -0.1434) if f50 <= 142.0 else 0.0747) if f43 <= 0.182576 else (-0.0072 if f27 <= 19.5 else 0.0705)) if f33 <= 1.5 else -0.0738)
    total += (((-0.0811 if f9 <= 0.0859341 else (0.006 if f20 <= 0.579595 else 0.0797)) if f18 <= 200.804 else ((-0.0258 if f2 <= 0.933507 else -0.0955) if f27 <= 32.5 else (0.0414 if f51 <= 1e-35 else -0.0221))) if f4 <= 0.769569 else 0.0211)
    total += (-0.0347 if f37 <= -1.135 else (((0.0553 if f14 <= 0.0868661 else (-0.0217 if f9 <= 0.43604 else (0.0147 if f51 <= 4.5 else (-0.0635 if f45 <= 8.5 else -0.0003)))) if f29 <= 0.061314 else 0.0531) if f29 <= 0.300794 else -0.0512))
    total += ((0.0097 if f24 <= 21.5 else -0.0616) if f10 <= 0.171034 else (0.0951 if f15 <= 1e-35 else ((-0.002 if f17 <= 12.5 else 0.0384) if f24 <= 184.5 else (-0.0252 if f47 <= 0.538094 else (-0.0051 if f27 <= 36.5 else 0.0693)))))
    total += ((((((-0.0138 if f5 <= 0.46917 else 0.0452) if f26 <= 57.0026 else -0.032) if f38 <= 1e-35 else (-0.0366 if f26 <= 72.0097 else 0.0199)) if f25 <= 1.5 else -0.0419) if f29 <= 0.0742271 else 0.0376) if f29 <= 0.286607 else -0.0523)
    total += ((((-0.0413 if f21 <= 35.5 else (-0.0312 if f40 <= 0.0911535 else 0.0817)) if f28 <= 1e-35 else ((0.0064 if f29 <= 0.0572338 else 0.0658) if f24 <= 184.5 else -0.0162)) if f27 <= 32.5 else 0.0156) if f37 <= 1e-35 else 0.0434)
    total += ((((((-0.0108 if f43 <= 0.182576 else 0.0232) if f32 <= 1e-35 else 0.0491) if f37 <= 1e-35 else 0.0432) if f0 <= 0.904816 else 0.0405) if f29 <= 0.0572338 else (-0.0034 if f36 <= -1.845 else 0.0555)) if f29 <= 0.223051 else -0.0417)
    total += (-0.0559 if f9 <= 0.0859341 else (((((0.0262 if f41 <= 0.153557 else -0.0499) if f9 <= 0.616631 else 0.0207) if f41 <= 0.832051 else 0.0231) if f17 <= 20.5 else 0.0439) if f24 <= 184.5 else (-0.0038 if f46 <= 2.5 else -0.0519)))
    total += (((0.002 if f16 <= 7.97562 else (0.1045 if f16 <= 8.89305 else -0.0652)) if f24 <= 46.5 else ((-0.0648 if f28 <= 0.0108111 else -0.0102) if f26 <= 380.042 else (-0.0103 if f52 <= 0.833147 else 0.079))) if f22 <= 0.100847 else 0.0093)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0835 if f28 <= 1e-35 else -0.0064) if f36 <= -1.605 else ((0.0254 if f36 <= -1e-35 else (-0.015 if f43 <= 0.197561 else 0.0564)) if f47 <= 0.711371 else (0.0918 if f18 <= 103.829 else 0.0195))) if f33 <= 1.5 else -0.0758)
    total += (((((0.0008 if f16 <= 7.97562 else 0.1105) if f24 <= 21.5 else (-0.1276 if f14 <= 0.146702 else -0.004)) if f5 <= 0.699928 else 0.017) if f34 <= 1e-35 else (-0.0614 if f15 <= 0.942811 else 0.0588)) if f33 <= 2.5 else -0.1253)
    total += ((-0.0214 if f27 <= 19.5 else 0.0237) if f36 <= -1.605 else ((0.1198 if f36 <= -1.565 else (-0.0195 if f9 <= 0.501729 else 0.0067)) if f31 <= 0.614126 else (0.0774 if f26 <= 51.002 else (0.0238 if f51 <= 7.5 else -0.0157))))
    total += ((-0.0329 if f1 <= 0.0612653 else (((-0.0485 if f21 <= 38.5 else 0.0234) if f28 <= 1e-35 else 0.0057) if f27 <= 32.5 else (0.0525 if f51 <= 1e-35 else -0.0051))) if f22 <= 0.252273 else (0.0181 if f28 <= 0.117851 else -0.036))
    total += ((-0.0032 if f47 <= 0.615264 else (0.0749 if f18 <= 103.829 else (0.0034 if f41 <= 0.901613 else 0.0577))) if f49 <= 0.876513 else (-0.0684 if f10 <= 0.361533 else (0.0574 if f22 <= -1e-35 else (0.099 if f5 <= 1e-35 else -0.0181))))
    total += ((((((-0.0061 if f6 <= 0.910729 else -0.0503) if f23 <= 10.5 else (0.0685 if f21 <= 3.5 else -0.0086)) if f39 <= 1e-35 else 0.0135) if f34 <= 1e-35 else -0.0415) if f46 <= 9.5 else -0.1202) if f37 <= 1e-35 else 0.0411)
    total += ((-0.0682 if f26 <= 5.00023 else ((-0.0196 if f2 <= 0.0970492 else 0.027) if f26 <= 51.002 else (((-0.0159 if f27 <= 12.5 else 0.0105) if f46 <= 2.5 else -0.0405) if f28 <= 0.0996454 else -0.0545))) if f33 <= 2.5 else -0.1137)
    total += ((-0.0328 if f44 <= 1e-35 else (0.0051 if f29 <= 0.0179376 else 0.0621)) if f26 <= 51.002 else ((-0.0672 if f45 <= 2.5 else -0.0148) if f27 <= 17.5 else (0.0235 if f51 <= 1e-35 else (-0.0263 if f21 <= 10.5 else 0.0471))))
    total += (((0.0692 if f15 <= 0.777964 else -0.0575) if f44 <= 8.5 else -0.0468) if f10 <= 0.171034 else (0.0897 if f15 <= 1e-35 else (-0.0239 if f45 <= 2.5 else (0.007 if f25 <= 1.5 else (-0.0461 if f46 <= 1.5 else 0.0644)))))
    total += (-0.0518 if f8 <= 0.0674832 else ((-0.0071 if f26 <= 166.023 else -0.1302) if f36 <= -1.605 else (0.0252 if f36 <= -0.565 else ((-0.0058 if f27 <= 32.5 else 0.0481) if f51 <= 1e-35 else (-0.0255 if f21 <= 8.5 else 0.0145)))))
    total += (-0.0745 if f9 <= 0.0744506 else (0.0736 if f15 <= 1e-35 else (((-0.0083 if f21 <= 26.5 else (-0.0022 if f22 <= 0.100847 else 0.0766)) if f28 <= 1e-35 else 0.0198) if f28 <= 0.0626965 else (0.0056 if f26 <= 57.0026 else -0.0347))))
    total += (-0.0257 if f37 <= -1.135 else (((0.0058 if f32 <= 1e-35 else 0.0671) if f46 <= 2.5 else (-0.0443 if f14 <= 0.962118 else 0.0674)) if f25 <= 1.5 else ((-0.0036 if f27 <= 8.5 else -0.0781) if f46 <= 2.5 else 0.0729)))
    total += ((0.0092 if f26 <= 57.0026 else ((-0.0275 if f26 <= 111.121 else (0.0551 if f12 <= 39.5 else -0.0518)) if f42 <= -1e-35 else (0.0613 if f52 <= 0.094124 else -0.0156))) if f43 <= 0.182576 else (-0.0173 if f27 <= 16.5 else 0.0621))
    total += (((-0.0485 if f38 <= 1e-35 else -0.0035) if f22 <= 0.715476 else 0.0734) if f1 <= 0.0612653 else ((0.0756 if f45 <= 54.5 else -0.0322) if f41 <= 0.00720863 else ((0.002 if f17 <= 35.5 else 0.0656) if f17 <= 41.5 else -0.0164)))
    total += (((-0.0039 if f22 <= 1e-35 else -0.0538) if f22 <= 0.0776772 else ((0.004 if f38 <= 1e-35 else 0.0329) if f16 <= 8.57054 else (-0.0279 if f52 <= 0.614695 else (0.0934 if f41 <= 0.0520624 else 0.0035)))) if f33 <= 1.5 else -0.0619)
    total += ((((((0.0008 if f12 <= 47.5 else -0.0504) if f29 <= 1e-35 else (-0.0639 if f14 <= 0.117783 else 0.0262)) if f46 <= 9.5 else -0.1131) if f49 <= 0.887281 else -0.0257) if f2 <= 0.956174 else -0.1097) if f4 <= 0.854397 else 0.0162)
    total += (((((-0.006 if f50 <= 2.5 else 0.055) if f24 <= 56.5 else (-0.0547 if f28 <= 0.0108111 else -0.0009)) if f23 <= 2.5 else 0.0289) if f17 <= 20.5 else (-0.1192 if f40 <= 0.0227065 else 0.0491)) if f24 <= 184.5 else -0.0077)
    total += (((-0.0909 if f22 <= -1e-35 else (-0.0108 if f29 <= 1e-35 else ((0.0268 if f29 <= 0.201124 else -0.0227) if f34 <= 2.5 else -0.093))) if f27 <= 34.5 else (-0.0296 if f31 <= 0.315957 else 0.0222)) if f37 <= 1e-35 else 0.0364)
    total += (((((0.008 if f26 <= 57.0026 else -0.015) if f37 <= 1e-35 else 0.0434) if f27 <= 32.5 else ((0.0444 if f15 <= 0.285652 else -0.0137) if f8 <= 0.715172 else 0.0524)) if f51 <= 7.5 else -0.0189) if f51 <= 78.5 else 0.0547)
    total += (((0.0423 if f14 <= 0.0868661 else (-0.0449 if f14 <= 0.301396 else -0.0046)) if f29 <= 1e-35 else ((0.057 if f26 <= 45.002 else (-0.017 if f41 <= 0.701064 else 0.0262)) if f29 <= 0.223051 else -0.0298)) if f32 <= 1e-35 else 0.0438)
    total += (-0.0603 if f8 <= 0.0674832 else (0.0737 if f4 <= 1e-35 else (0.0098 if f24 <= 153.5 else (((-0.0681 if f23 <= 10.5 else 0.0573) if f17 <= 10.5 else (-0.002 if f8 <= 0.893798 else -0.0514)) if f4 <= 0.902084 else 0.0165))))
    total += (-0.0067 if f22 <= 0.0776772 else ((0.0207 if f20 <= 0.454404 else 0.0963) if f18 <= 138.973 else (0.0261 if f40 <= 0.0589393 else (0.1058 if f5 <= 1e-35 else (0.088 if f15 <= 1e-35 else (-0.0068 if f33 <= 1e-35 else -0.0834))))))
    total += (((0.003 if f48 <= 1e-35 else (0.0593 if f49 <= 0.515762 else -0.0722)) if f17 <= 10.5 else ((0.0605 if f24 <= 21.5 else -0.0797) if f14 <= 0.301396 else (0.0388 if f10 <= 0.886732 else -0.1051))) if f24 <= 184.5 else -0.007)
    total += ((((0.0014 if f16 <= 7.97562 else 0.092) if f24 <= 21.5 else (-0.109 if f14 <= 0.146702 else -0.0066)) if f39 <= 1e-35 else (0.0188 if f51 <= 12.5 else -0.0295)) if f34 <= 1e-35 else (-0.0564 if f15 <= 0.942811 else 0.0629))
    total += (((-0.0116 if f45 <= 11.5 else (0.0033 if f37 <= 1e-35 else 0.0628)) if f43 <= 0.182576 else 0.0359) if f25 <= 1.5 else ((-0.062 if f16 <= 7.80322 else (0.0629 if f18 <= 168.55 else -0.0295)) if f38 <= 1e-35 else -0.0808))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0083 if f25 <= 1.5 else -0.0589) if f13 <= 33.5 else (0.0105 if f52 <= 0.0619787 else -0.0816)) if f16 <= 7.97562 else ((0.0289 if f18 <= 287.93 else 0.1003) if f18 <= 413.491 else -0.0856)) if f24 <= 184.5 else -0.007)
    total += (((-0.0108 if f31 <= 0.614126 else ((-0.1275 if f28 <= 1e-35 else -0.0161) if f36 <= -2.115 else 0.0164)) if f39 <= 1e-35 else (0.0149 if f34 <= 1e-35 else (0.031 if f16 <= 7.80322 else -0.0937))) if f33 <= 2.5 else -0.1017)
    total += (((-0.0043 if f35 <= 0.0623016 else 0.0609) if f19 <= 0.904078 else ((0.0687 if f22 <= -1e-35 else (-0.0349 if f22 <= 0.238613 else 0.0426)) if f48 <= 1.5 else -0.0633)) if f32 <= 1e-35 else (0.0611 if f46 <= 1.5 else -0.0639))
    total += (((-0.0065 if f48 <= 4.5 else 0.0373) if f22 <= 0.458896 else ((0.08 if f27 <= 1.5 else (-0.0082 if f44 <= 26.5 else (0.0119 if f27 <= 19.5 else 0.0695))) if f25 <= 1.5 else -0.0382)) if f0 <= 0.917639 else 0.0449)
    total += ((-0.024 if f22 <= 0.715476 else 0.0796) if f1 <= 0.0612653 else (((0.0754 if f39 <= -1e-35 else ((-0.0043 if f39 <= 1e-35 else 0.0143) if f34 <= 1e-35 else -0.0412)) if f31 <= 8.70829 else 0.0652) if f51 <= 78.5 else 0.058))
    total += (0.0088 if f24 <= 153.5 else (0.0146 if f26 <= 40.2386 else ((-0.0169 if f20 <= 0.0141044 else 0.06) if f23 <= -1e-35 else (-0.0533 if f23 <= 1.5 else ((-0.01 if f38 <= 1e-35 else 0.0658) if f42 <= -1e-35 else -0.0138)))))
    total += ((0.0005 if f16 <= 7.97562 else 0.0282) if f24 <= 184.5 else ((0.111 if f16 <= 10.1335 else -0.0394) if f14 <= 0.368194 else ((-0.0065 if f16 <= 9.87747 else (0.0606 if f17 <= 710.5 else -0.1029)) if f51 <= 9.5 else -0.0438)))
    total += ((-0.0565 if f26 <= 5.00023 else ((0.0023 if f49 <= 0.882485 else -0.026) if f4 <= 0.769569 else ((0.0055 if f50 <= 15.5 else -0.0628) if f47 <= 0.615264 else (0.0503 if f28 <= 0.0390118 else -0.0008)))) if f33 <= 2.5 else -0.1044)
    total += ((-0.0115 if f22 <= 0.66369 else (0.1123 if f28 <= 0.0180999 else 0.0137)) if f19 <= 0.309511 else ((0.0209 if f0 <= 0.49784 else -0.0086) if f41 <= 0.901613 else ((0.0532 if f51 <= 13.5 else -0.0342) if f25 <= 1.5 else -0.0982)))
    total += (-0.1254 if f8 <= 1e-35 else (0.0614 if f4 <= 1e-35 else ((0.0233 if f18 <= 413.491 else -0.1021) if f24 <= 21.5 else (((-0.0577 if f17 <= 35.5 else 0.0277) if f0 <= 0.819495 else 0.0873) if f10 <= 0.200876 else -0.0002))))
    total += ((0.0067 if f51 <= 1e-35 else (-0.0168 if f21 <= 9.5 else 0.0128)) if f12 <= 47.5 else ((((-0.0558 if f16 <= 8.16284 else 0.0426) if f40 <= 0.0972045 else -0.1212) if f40 <= 0.142004 else 0.093) if f47 <= 0.0771451 else -0.0837))
    total += (-0.0491 if f37 <= -2.195 else ((-0.0032 if f47 <= 0.74514 else ((0.0136 if f26 <= 166.023 else (-0.1091 if f23 <= 4.5 else 0.0091)) if f27 <= 37.5 else 0.0604)) if f7 <= 0.950695 else (0.052 if f16 <= 7.46991 else -0.0437)))
    total += (((-0.042 if f3 <= 0.0580561 else -0.0046) if f22 <= 0.100847 else (0.1093 if f4 <= 1e-35 else ((0.0067 if f8 <= 0.882588 else -0.0194) if f20 <= 0.310156 else 0.0567))) if f43 <= 0.182576 else (0.078 if f22 <= -1e-35 else 0.0109))
    total += (-0.0603 if f9 <= 0.0744506 else (0.0078 if f24 <= 184.5 else ((-0.0289 if f1 <= 0.141766 else (-0.0709 if f52 <= 0.197811 else 0.0269)) if f27 <= 7.5 else (0.0179 if f23 <= -1e-35 else (-0.014 if f9 <= 0.894446 else -0.0558)))))
    total += ((-0.0057 if f22 <= 0.198039 else (((0.072 if f21 <= 3.5 else 0.006) if f8 <= 0.326067 else (0.0151 if f26 <= 166.023 else -0.0171)) if f28 <= 0.117851 else -0.0321)) if f33 <= 1.5 else (0.0402 if f41 <= 0.34058 else -0.0721))
    total += ((-0.0018 if f2 <= 0.956174 else -0.0856) if f4 <= 0.87957 else (((-0.0327 if f15 <= 0.821944 else 0.0281) if f5 <= 0.872432 else (0.056 if f26 <= 68.0031 else -0.0027)) if f26 <= 308.277 else (0.0941 if f51 <= 10.5 else -0.0371)))
    total += (-0.0261 if f44 <= 1e-35 else (((((-0.0341 if f15 <= 0.0268121 else 0.0024) if f22 <= 0.458896 else 0.0179) if f33 <= 2.5 else -0.1006) if f34 <= 1e-35 else -0.0522) if f34 <= 6.0 else (-0.0648 if f18 <= 171.348 else 0.1225)))
    total += ((-0.0023 if f48 <= 4.5 else (((0.059 if f16 <= 9.0758 else -0.0682) if f16 <= 9.87747 else 0.1545) if f17 <= 167.0 else -0.0424)) if f32 <= 1e-35 else ((-0.0146 if f45 <= 11.5 else 0.0759) if f31 <= 2.53394 else -0.074))
    total += (((-0.0052 if f26 <= 81.0036 else (-0.0826 if f36 <= -1.355 else 0.0528)) if f37 <= -1.135 else ((0.0012 if f25 <= 1.5 else -0.0362) if f29 <= 0.061314 else (0.0304 if f29 <= 0.535897 else -0.0543))) if f51 <= 78.5 else 0.0439)
    total += ((-0.0027 if f41 <= 0.957428 else (((-0.0869 if f27 <= 23.5 else 0.034) if f28 <= 1e-35 else (0.0106 if f50 <= 2.5 else 0.0899)) if f18 <= 181.96 else (-0.011 if f50 <= 17.5 else 0.076))) if f31 <= 8.70829 else 0.0511)
    total += (-0.0585 if f8 <= 0.0674832 else (((0.0315 if f47 <= 0.0108204 else ((-0.0634 if f28 <= 0.0912292 else 0.0198) if f44 <= 25.5 else 0.0045)) if f41 <= 0.824045 else (0.0934 if f41 <= 0.834388 else -0.0016)) if f45 <= 7.5 else 0.0052))
    total += ((-0.0079 if f37 <= -0.555 else -0.0879) if f35 <= -0.887889 else (-0.056 if f37 <= -2.195 else (((0.0127 if f37 <= -0.435 else -0.0051) if f1 <= 0.934634 else -0.029) if f4 <= 0.902084 else (0.0248 if f28 <= 0.125414 else -0.0475))))
    total += (((0.0071 if f26 <= 57.0026 else -0.0436) if f37 <= -1.205 else -0.0776) if f37 <= -1.135 else (-0.0572 if f26 <= 5.00023 else ((0.0416 if f41 <= 0.834388 else -0.0347) if f27 <= 1.5 else (-0.0129 if f41 <= 0.710819 else 0.0061))))
    total += ((-0.0281 if f10 <= 0.775179 else 0.0995) if f5 <= 1e-35 else ((((0.0296 if f27 <= 1.5 else -0.0142) if f41 <= 0.992188 else (0.0054 if f17 <= 11.5 else 0.0704)) if f43 <= -1e-35 else 0.0094) if f49 <= 0.943251 else -0.0477))
    total += (((-0.0101 if f28 <= 1e-35 else 0.006) if f19 <= 0.835769 else (0.0288 if f17 <= 41.5 else -0.0228)) if f12 <= 47.5 else (((0.0119 if f40 <= 0.0972045 else -0.1141) if f40 <= 0.142004 else 0.0845) if f47 <= 0.0771451 else -0.0803))
    return total
