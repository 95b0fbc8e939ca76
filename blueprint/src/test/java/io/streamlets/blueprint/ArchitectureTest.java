package io.streamlets.blueprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The direction in which the packages of the module may import each other and the libraries. */
class ArchitectureTest {
    private static final String ROOT = "io.streamlets.blueprint";
    private static final String HOCON = "com.typesafe.config..";
    private static final String AVRO = "org.apache.avro..";
    private static final String PROTOBUF = "com.google.protobuf..";
    private static final String JACKSON = "com.fasterxml.jackson..";

    /** Each package with everything it may import besides itself, the JDK and the annotations for the compiler. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry(ROOT, List.of()),
            Map.entry(sub("near"), List.of()),
            Map.entry(sub("problem"), List.of(ROOT, sub("near"))),
            Map.entry(sub("name"), List.of()),
            Map.entry(sub("digest"), List.of()),
            Map.entry(sub("json"), List.of(JACKSON)),
            Map.entry(sub("include"), List.of(HOCON)),
            Map.entry(sub("parameter"), List.of(HOCON, sub("include"), sub("near"))),
            Map.entry(sub("schema"), List.of(AVRO, JACKSON, PROTOBUF, sub("digest"))),
            Map.entry(sub("kept"), List.of(AVRO, JACKSON, ROOT, sub("json"), sub("problem"), sub("schema"))),
            Map.entry(sub("hocon"), List.of(HOCON, ROOT, sub("near"), sub("parameter"))),
            Map.entry(
                    sub("descriptor"),
                    List.of(AVRO, JACKSON, ROOT, sub("json"), sub("parameter"), sub("problem"), sub("schema"))),
            Map.entry(
                    sub("parse"),
                    List.of(
                            HOCON,
                            ROOT,
                            sub("digest"),
                            sub("hocon"),
                            sub("kafka"),
                            sub("name"),
                            sub("near"),
                            sub("parameter"),
                            sub("problem"),
                            sub("source"))),
            Map.entry(sub("kafka"), List.of(ROOT, sub("near"), sub("problem"))),
            Map.entry(sub("source"), List.of(HOCON, ROOT, sub("hocon"), sub("include"), sub("near"), sub("problem"))),
            Map.entry(
                    sub("verify"),
                    List.of(
                            ROOT,
                            sub("descriptor"),
                            sub("problem"),
                            sub("verify.rule"),
                            sub("verify.reference"),
                            sub("verify.port"),
                            sub("verify.topic"),
                            sub("verify.kafka"),
                            sub("verify.schema"),
                            sub("verify.deadletter"))),
            Map.entry(sub("verify.rule"), List.of(ROOT, sub("descriptor"), sub("problem"))),
            Map.entry(
                    sub("verify.reference"),
                    List.of(
                            ROOT,
                            sub("descriptor"),
                            sub("name"),
                            sub("near"),
                            sub("problem"),
                            sub("verify.port"),
                            sub("verify.rule"))),
            Map.entry(
                    sub("verify.port"),
                    List.of(ROOT, sub("descriptor"), sub("near"), sub("problem"), sub("verify.rule"))),
            Map.entry(
                    sub("verify.topic"),
                    List.of(
                            ROOT,
                            sub("descriptor"),
                            sub("kafka"),
                            sub("problem"),
                            sub("verify.deadletter"),
                            sub("verify.port"),
                            sub("verify.rule"),
                            sub("verify.schema"))),
            Map.entry(
                    sub("verify.kafka"), List.of(ROOT, sub("kafka"), sub("name"), sub("problem"), sub("verify.rule"))),
            Map.entry(
                    sub("verify.schema"),
                    List.of(
                            AVRO,
                            PROTOBUF,
                            ROOT,
                            sub("descriptor"),
                            sub("problem"),
                            sub("schema"),
                            sub("verify.rule"))),
            Map.entry(
                    sub("verify.deadletter"),
                    List.of(
                            ROOT,
                            sub("descriptor"),
                            sub("near"),
                            sub("problem"),
                            sub("verify.rule"),
                            sub("verify.schema"))),
            Map.entry(
                    sub("topology"),
                    List.of(AVRO, JACKSON, ROOT, sub("descriptor"), sub("json"), sub("parameter"), sub("schema"))),
            Map.entry(
                    sub("configuration"),
                    List.of(
                            HOCON,
                            ROOT,
                            sub("descriptor"),
                            sub("hocon"),
                            sub("kafka"),
                            sub("near"),
                            sub("parameter"),
                            sub("parse"),
                            sub("problem"),
                            sub("source"),
                            sub("topology"),
                            sub("verify"),
                            sub("verify.rule"),
                            sub("verify.topic"))));

    @SuppressWarnings("UnusedVariable") // Read by the field source of the test.
    private static final List<String> PACKAGES =
            ALLOWED.keySet().stream().sorted().toList();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packagesImportOnlyWhatTheyMay(String name) {
        List<String> allowed = new ArrayList<>(ALLOWED.getOrDefault(name, List.of()));
        allowed.addAll(List.of(name, "java..", "org.jspecify.annotations", "com.google.errorprone.annotations"));

        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsListed() {
        noClasses()
                .should()
                .resideOutsideOfPackages(PACKAGES.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static String sub(String name) {
        return ROOT + "." + name;
    }
}
