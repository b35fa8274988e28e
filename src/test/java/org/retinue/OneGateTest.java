package org.retinue;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.GivenOut;
import org.retinue.desk.Outgoing;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.store.Releases;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Packs and papers leave through [Outgoing], where they are made for an audience and searched. A
/// front that wrote one by itself would hand out what nobody has looked at.
class OneGateTest {

    private static final DescribedPredicate<JavaClass> FRONTS =
            resideInAnyPackage("org.retinue", "org.retinue.cli..", "org.retinue.ui..");

    @Test
    void noFrontWritesAPackByItself() {
        noClasses()
                .that(FRONTS)
                .should()
                .callMethod(Packs.class, "write", Pack.class)
                .because("a pack is written by the gate, for an audience")
                .check(Program.CLASSES);
    }

    /// What was given out is kept whole; it leaves as a tour, through the gate, like any other.
    @Test
    void nothingThatIsKeptLeavesAsItIs() {
        noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(GivenOut.class)))
                .should()
                .callMethod(Releases.class, "pack", TourId.class, int.class)
                .because("the pack of a release has everything in it")
                .check(Program.CLASSES);
        noMethods()
                .that()
                .areDeclaredIn(GivenOut.class)
                .should()
                .haveRawReturnType(byte[].class)
                .because("whoever gets bytes writes them")
                .check(Program.CLASSES);
    }

    /// Papers are handed to the gate, which prints with them.
    @Test
    void noFrontPrintsAPaperByItself() {
        noClasses()
                .that(FRONTS)
                .should()
                .callMethod(Papers.class, "pdf", Tour.class, Order.class)
                .because("a paper is printed by the gate, for an audience")
                .check(Program.CLASSES);
    }

    @Test
    void whoeverExportsAsksTheGate() {
        assertEquals(
                Set.of("cli", "ui"),
                Program.CLASSES.stream()
                        .filter(FRONTS)
                        .filter(type ->
                                type.getMethodCallsFromSelf().stream()
                                        .anyMatch(call ->
                                                call.getTargetOwner()
                                                        .isEquivalentTo(Outgoing.class)))
                        .map(type -> type.getPackageName().split("\\.", -1)[2])
                        .collect(Collectors.toSet()));
    }
}
