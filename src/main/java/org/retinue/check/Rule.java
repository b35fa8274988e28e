package org.retinue.check;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules, in the order in which findings about the same moment are listed. The code is the
/// rule's name in papers and correspondence and never changes.
public enum Rule {
    OVERLAP("T-1"),
    BAD_INTERVAL("T-2"),
    OUTSIDE_TOUR("T-3"),
    SHORT_TRANSFER("T-4"),
    MISSING_LEG("T-5"),
    UNKNOWN_TRAVEL("T-6"),
    BUFFER("T-7"),
    SLACK("T-8"),
    NIGHT_REST("T-9"),
    EVENING_REST("T-10"),
    LONG_TRAVEL("T-11"),
    OVERLOAD("T-12"),
    MEALS("T-13"),
    COMFORT_STOP("T-14"),
    LONG_COURTESY_CALL("T-15"),
    LONG_TALKS("T-16"),
    VISIT_LENGTH("T-17"),
    CALL_TIMES("T-19"),
    WHEELS_UP("T-20"),
    TIME_TO_BE_CONFIRMED("T-21"),
    OPENING_HOURS("S-1"),
    CAPACITY("S-2"),
    CLASH("S-3"),
    REPEATED_SITE("S-4"),
    HOLIDAY("S-5"),
    HOST_LEAD_TIME("S-6"),
    WEATHER("S-7"),
    PHOTOGRAPHY("S-8"),
    VISITOR_LIST("S-9"),
    GEOGRAPHY("S-10"),
    FITNESS("S-11"),
    ONE_HEAD("P-1"),
    PRECEDENCE("P-2"),
    DELEGATIONS("P-3"),
    RANK_MATCH("P-5"),
    SEATING("P-6"),
    CAR_SEATS("P-7"),
    MISSING_HOST("P-8"),
    NAMES("P-9"),
    SEAT_PLAN("P-10"),
    FLAGS("P-11"),
    DUPLICATE_PERSON("P-13"),
    SPOUSE_OFFICE("P-14"),
    LANGUAGES("L-1"),
    INTERPRETER_CLASH("L-2"),
    INTERPRETER_LOAD("L-3"),
    ONE_INTERPRETER("L-4"),
    LIAISON("L-6"),
    STAFF_DUTY("L-7"),
    SEATS("V-1"),
    VEHICLE_CLASH("V-2"),
    LEG_SEATS("V-3"),
    SPARE_CAR("V-4"),
    ROOMS("V-5"),
    BANQUETS("B-1"),
    COST_A_HEAD("B-2"),
    GIFT_RECIPIENT("B-3"),
    GIFT_VALUE("B-4"),
    ACCOMPANYING("B-7"),
    DIET("F-1"),
    PRAYER("F-2"),
    FASTING("F-3"),
    CARE("F-4"),
    CONFIRMATION("C-1"),
    RECONFIRMATION("C-2"),
    OVERDUE_TASKS("C-3"),
    BRIEFING("C-4"),
    OLD_PAPERS("C-6"),
    UNRELEASED("C-7"),
    CONTACTS("C-8"),
    DATES("C-9"),
    PRESS("C-10"),
    RULE_CHOICE("R-1");

    private static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Rule::code, Function.identity()));

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The rule of the code.
    public static Optional<Rule> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
