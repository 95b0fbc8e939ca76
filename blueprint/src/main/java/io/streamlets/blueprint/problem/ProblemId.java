package io.streamlets.blueprint.problem;

/**
 * Every problem that Streamlets can report, across all modules: one constant an id, in the order of the ids.
 *
 * <p>An id is never reused and never changes its meaning. Each has an entry in {@code docs/errors.md} and a test that
 * provokes it. Ranges: {@code 1xx} streamlet class, {@code 2xx} ports and parameters, {@code 3xx} schemas and types,
 * {@code 4xx} blueprint, {@code 5xx} configuration at start, {@code 6xx} running, {@code 9xx} internal.
 */
public enum ProblemId {
    SLT_101("a streamlet class is abstract"),
    SLT_102("a streamlet class is an inner class"),
    SLT_103("a streamlet class has no accessible no-argument constructor"),
    SLT_104("a streamlet class is private"),
    SLT_105("a streamlet class has no port"),
    SLT_106("a streamlet class has a static field that is not final"),
    SLT_107("a streamlet class has a field that nothing sets and every query shares"),
    SLT_108("a streamlet class is generic"),
    SLT_109("@Streamlet is on something that is not a class"),
    SLT_110("a streamlet class mixes port methods with port fields"),
    SLT_111("a class that a streamlet needs does not exist"),
    SLT_112("the name of a generated class is taken"),
    SLT_113("a method overrides a port method without its annotations"),
    SLT_114("a field hides a field that the framework sets"),
    SLT_115("a port or parameter in a class that is not a streamlet", Severity.WARNING),
    SLT_116("the value of a compiler option is not a path"),
    SLT_120("a function for Spark's executors holds on to a streamlet that cannot be sent there", Severity.WARNING),
    SLT_121("something is suppressed that is not a warning", Severity.WARNING),
    SLT_201("a port name is not a DNS label"),
    SLT_202("two ports of one name"),
    SLT_203("an inlet is not a Dataset<T>"),
    SLT_204("partitionBy names a field that does not exist"),
    SLT_205("a port method returns something that does not fit"),
    SLT_206("a parameter of a port method has no meaning"),
    SLT_207("an annotation is on a member that cannot carry it"),
    SLT_208("the key of a configuration parameter is not legal"),
    SLT_209("two configuration parameters of one key"),
    SLT_210("the default value of a configuration parameter does not parse"),
    SLT_211("a configuration parameter has an unsupported type"),
    SLT_212("a volume mount is not legal"),
    SLT_213("a port method declares a checked exception"),
    SLT_214("a port field is not an InletPort<T> or OutletPort<T>"),
    SLT_215("an inlet is optional in one place and required in another"),
    SLT_216("a port field without its annotation"),
    SLT_217("an output mode on a port field"),
    SLT_218("a port method is generic"),
    SLT_225("an outlet is partitioned by a field whose type has no stable text form"),
    SLT_226("the output mode does not fit the query"),
    SLT_230("the default value of a configuration parameter is beyond its limits"),
    SLT_231("the pattern of a configuration parameter does not compile"),
    SLT_232("a limit of a configuration parameter means nothing for its type"),
    SLT_233("the least or greatest value of a configuration parameter does not parse"),
    SLT_234("the least value of a configuration parameter is above the greatest"),
    SLT_235("a configuration parameter has no description", Severity.WARNING),
    SLT_236("a secret has a default value", Severity.WARNING),
    SLT_237("a field that the framework sets has an initial value", Severity.WARNING),
    SLT_240("an inlet deals with invalid records in two ways"),
    SLT_241("an outlet has two ways to the keys of its records"),
    SLT_301("a type has no codec"),
    SLT_302("a schema is recursive"),
    SLT_303("a union of types that an object does not tell apart"),
    SLT_304("the schema of a type cannot be found"),
    SLT_305("a data type is not public"),
    SLT_306("a member of a data type cannot be read or set"),
    SLT_307("two fields or classes would have one name"),
    SLT_308("the descriptor of a Protobuf class cannot be found"),
    SLT_309("a Protobuf class of the lite runtime"),
    SLT_310("a Protobuf type that is not a message"),
    SLT_320("a sealed interface permits something else than records"),
    SLT_321("the depth of a recursive type is out of range"),
    SLT_322("a recursive type has too many columns"),
    SLT_323("a type that is not recursive has a depth"),
    SLT_324("a type has two depths"),
    SLT_325("@Encoded names no type"),
    SLT_401("an outlet does not fit an inlet of its topic"),
    SLT_402("the blueprint file is missing"),
    SLT_403("the blueprint file is not HOCON"),
    SLT_404("a blueprint without streamlets"),
    SLT_405("an unknown class in the blueprint"),
    SLT_406("a class in the blueprint that is not a streamlet"),
    SLT_407("an unknown streamlet in a topic"),
    SLT_408("an unknown port in a topic"),
    SLT_409("a port is not connected"),
    SLT_410("a port is on two topics"),
    SLT_411("an inlet is listed as a producer"),
    SLT_412("an outlet is listed as a consumer"),
    SLT_413("a port path is not 'ref.port'"),
    SLT_414("a name in the blueprint is not a DNS label"),
    SLT_415("a value of the wrong type in the blueprint"),
    SLT_416("an unknown key in the blueprint"),
    SLT_417("a descriptor cannot be read"),
    SLT_418("a blueprint includes a file from outside the class path"),
    SLT_419("two outlets or two inlets of a topic have different schemas"),
    SLT_420("a key of the blueprint is written twice"),
    SLT_421("an included file is missing"),
    SLT_422("a blueprint includes itself"),
    SLT_423("a blueprint is too large"),
    SLT_424("a blueprint is not a text in UTF-8"),
    SLT_425("@Blueprint has not exactly one of a file and a text"),
    SLT_430("a streamlet class is used by no blueprint", Severity.WARNING),
    SLT_431("a streamlet ref is too long for a resource name"),
    SLT_432("a port is listed twice in a topic"),
    SLT_433("nothing can arrive on a managed topic", Severity.WARNING),
    SLT_434("a topic without ports"),
    SLT_435("a topic name is not legal for Kafka"),
    SLT_436("two topics of one Kafka topic"),
    SLT_437("two topic names collide in Kafka's metrics"),
    SLT_438("a cluster name is not legal"),
    SLT_439("topics form a cycle", Severity.NOTE),
    SLT_440("a misspelt or misplaced Kafka setting"),
    SLT_441("a Kafka setting has a wrong value"),
    SLT_442("a Kafka setting that cannot be set"),
    SLT_443("a Kafka setting that Kafka does not define", Severity.WARNING),
    SLT_450("the ports of a topic have different formats"),
    SLT_451("an outlet could not read what an inlet of its topic would write"),
    SLT_452("an inlet cannot tell the records of two outlets apart"),
    SLT_453("an inlet cannot read all that an outlet of its topic writes", Severity.WARNING),
    SLT_454("a kept schema cannot be read"),
    SLT_455("an inlet cannot read what an earlier release wrote"),
    SLT_456("the schema of an outlet is not kept", Severity.WARNING),
    SLT_457("the schema of a topic in binary encoding has changed"),
    SLT_458("an inlet cannot read all that an earlier release wrote", Severity.WARNING),
    SLT_459("the address of a schema registry is not legal"),
    SLT_460("a streamlet class has no descriptor"),
    SLT_461("a streamlet class is in several places"),
    SLT_462("a port writes dead letters to a topic that does not exist"),
    SLT_463("a port writes dead letters to its own topic"),
    SLT_464("an inlet reads dead letters as something else than bytes"),
    SLT_467("a topic has an encoding that its format does not have"),
    SLT_468("an inlet of messages takes defaults for null or null for defaults", Severity.WARNING),
    SLT_469("two streamlets have a type with different depths"),
    SLT_470("a schema registry cannot be called with a setting"),
    SLT_471("a setting of a topic has no effect", Severity.WARNING),
    SLT_501("a required configuration parameter has no value"),
    SLT_502("a configuration value does not parse"),
    SLT_503("an unknown configuration path"),
    SLT_504("a configuration file cannot be read"),
    SLT_505("a volume mount has no folder"),
    SLT_506("a Kafka cluster has no bootstrap servers"),
    SLT_507("an unknown streamlet on the command line"),
    SLT_508("the sandbox is not on the class path"),
    SLT_509("the storage folder cannot be used"),
    SLT_510("the blueprint is not the one that was compiled"),
    SLT_511("the command line is not understood"),
    SLT_512("no Spark master is set"),
    SLT_513("Java runs without the options that Spark needs"),
    SLT_514("a local run with the Spark master of a cluster"),
    SLT_515("a configuration value is beyond the limits of its parameter"),
    SLT_516("Spark refuses the value of a setting"),
    SLT_517("a Spark setting cannot be set for one of several streamlets"),
    SLT_518("a configuration is too large"),
    SLT_519("a configuration file includes a URL"),
    SLT_522("a Spark setting that is probably misspelt", Severity.WARNING),
    SLT_525("a kept schema is not on the class path"),
    SLT_526("a file is in the way of a schema that is to be kept"),
    SLT_527("the folder for kept schemas cannot be used"),
    SLT_528("a topic has no schema registry"),
    SLT_529("Spark does not run on this Java"),
    SLT_530("a setting of a Kafka cluster has two values"),
    SLT_601("a query failed"),
    SLT_602("a record on a topic is invalid"),
    SLT_603("the embedded broker did not start"),
    SLT_604("a topic does not exist"),
    SLT_605("a value cannot be written to a record"),
    SLT_606("a dataset does not have the fields of a record"),
    SLT_607("a Kafka cluster cannot be used"),
    SLT_608("the embedded broker gave up"),
    SLT_609("a dead letter cannot be written"),
    SLT_610("a streamlet has no checkpoint, but others have one", Severity.WARNING),
    SLT_612("a query cannot go on from its checkpoint"),
    SLT_613("executors do not have the application's classes"),
    SLT_614("Spark's Kafka connector is missing"),
    SLT_615("a schema registry cannot be used"),
    SLT_616("a schema registry refuses a schema"),
    SLT_617("a schema is not registered"),
    SLT_618("records that a query should read are no longer in Kafka"),
    SLT_620("Spark cannot analyse a query"),
    SLT_621("an output mode does not fit its query"),
    SLT_622("a query has an operator that streams do not support"),
    SLT_623("a function of a query cannot be sent to executors"),
    SLT_624("a sink is not set up"),
    SLT_625("a query cannot be built"),
    SLT_626("two queries of one name"),
    SLT_900("an internal failure");

    private final String title;
    private final Severity severity;

    ProblemId(String title) {
        this(title, Severity.ERROR);
    }

    ProblemId(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** The id as users see it, such as {@code SLT-401}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** What is wrong in general, in half a sentence, for the catalogue. */
    public String title() {
        return title;
    }

    /** How much every problem of this id weighs. */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return id();
    }
}
