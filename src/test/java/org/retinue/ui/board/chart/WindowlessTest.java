package org.retinue.ui.board.chart;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/// The chart is computed without a window.
class WindowlessTest {

    @Test
    void nothingHereKnowsAWindow() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.retinue.ui", "org.retinue.ui.board")
                .because("what stands where is computed without a window, and tested alone")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.retinue.ui.board.chart"));
    }
}
