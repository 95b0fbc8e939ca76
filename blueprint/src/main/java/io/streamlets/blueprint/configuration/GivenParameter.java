package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.parameter.ParameterReader;
import io.streamlets.blueprint.parameter.ParameterReading;
import io.streamlets.blueprint.parameter.ParameterReading.Fault;
import io.streamlets.blueprint.parameter.ParameterReading.Refused;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value that a configuration gives to a parameter. */
record GivenParameter(String path, ConfigValue value, Place place, ConfigParameterDescriptor parameter) {

    /** The value as the parameter's type; null if it is refused, which is reported to the findings. */
    @Nullable
    Object read(ConfigurationFindings findings) {
        ParameterReading reading = reading();
        if (reading instanceof Refused refused) {
            findings.add(problem(refused));
        }
        return reading instanceof ParameterReading.Value read ? read.value() : null;
    }

    private ParameterReading reading() {
        ParameterReader reader = parameter.reader();
        String text = HoconValues.text(value);
        if (text != null) {
            return reader.read(text);
        }
        if (!(value instanceof ConfigList list)) {
            return reader.wrongShape(HoconValues.describe(value));
        }
        List<String> elements = new ArrayList<>();
        for (ConfigValue element : list) {
            String elementText = HoconValues.text(element);
            if (elementText == null) {
                return reader.wrongShape("a list with " + HoconValues.describe(element));
            }
            elements.add(elementText);
        }
        return reader.read(elements);
    }

    private Problem problem(Refused refused) {
        ProblemId id = refused.fault() == Fault.TYPE ? ProblemId.SLT_502 : ProblemId.SLT_515;
        String subject = (refused.position() == 0 ? "" : "element " + refused.position() + " of ") + "'" + path + "'";
        Problem.Builder problem = parameter.secret()
                ? Problem.of(id, "%s, a secret, is not %s", subject, refused.expected())
                : Problem.of(id, "%s is %s, expected %s", subject, refused.found(), refused.expected())
                        .suggest(refused.suggestions());
        return problem.at(place).fix("give it %s", refused.example());
    }
}
