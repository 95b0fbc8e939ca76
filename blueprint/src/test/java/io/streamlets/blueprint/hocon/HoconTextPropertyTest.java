package io.streamlets.blueprint.hocon;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.hocon.HoconText.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our reading of what is written agrees with Typesafe Config's reading of what it means, on generated texts. */
class HoconTextPropertyTest {
    private static final int TEXTS = 3_000;
    private static final String SIGNS = "{}[]:=,+#\"$?\\/\n .ab1-()";

    @Test
    void theKeysOfAGeneratedTextAreThoseOfTypesafeConfig() {
        Random random = new Random(20261122);
        for (int i = 0; i < TEXTS; i++) {
            HoconGenerator generator = new HoconGenerator(random);
            String text = generator.text();
            HoconText ours = HoconText.of("a.conf", text);

            assertThat(ours.fault()).as(text).isNull();
            assertThat(paths(ours)).as(text).isEqualTo(paths(typesafe(text))).isEqualTo(generator.paths());
        }
    }

    @Test
    void aTextWithAnErrorIsRefusedByBothOrByNone() {
        Random random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < 3 * TEXTS; i++) {
            StringBuilder text = new StringBuilder(new HoconGenerator(random).text());
            for (int errors = random.nextInt(3); errors >= 0; errors--) {
                int at = random.nextInt(text.length());
                String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, sign);
                    case 1 -> text.deleteCharAt(at);
                    default -> text.replace(at, at + 1, sign);
                }
            }
            String why = whyNot(text.toString());
            HoconText.Fault fault = HoconText.of("a.conf", text.toString()).fault();
            if (why == null && fault != null && isRightlyStricter(fault)) {
                continue;
            }
            assertThat(fault == null).as("%s%n%s%n%s", text, why, fault).isEqualTo(why == null);
            refused += fault == null ? 0 : 1;
        }
        assertThat(refused).isBetween(TEXTS / 2, 3 * TEXTS);
    }

    /** Typesafe Config drops a word after a list or an object without telling, and takes a sign for a hexadecimal digit. */
    private static boolean isRightlyStricter(HoconText.Fault fault) {
        return fault.reason().endsWith("stands in the same value as a list or an object")
                || fault.reason().startsWith("after a backslash");
    }

    private static @Nullable String whyNot(String text) {
        try {
            typesafe(text);
            return null;
        } catch (ConfigException | IllegalArgumentException refused) {
            // Some illegal escapes end in an exception that is not meant for users.
            return refused.getMessage();
        }
    }

    private static ConfigObject typesafe(String text) {
        return ConfigFactory.parseString(text, ConfigParseOptions.defaults().setSyntax(ConfigSyntax.CONF))
                .root();
    }

    private static Set<String> paths(HoconText text) {
        Set<String> paths = new TreeSet<>();
        text.fields().stream()
                .filter(field -> field.form() != Form.OBJECT)
                .forEach(field -> paths.add(field.path().toString()));
        return paths;
    }

    private static Set<String> paths(ConfigObject object) {
        Set<String> paths = new TreeSet<>();
        add(List.of(), object, paths);
        return paths;
    }

    private static void add(List<String> prefix, ConfigObject object, Set<String> paths) {
        for (Map.Entry<String, ConfigValue> entry : object.entrySet()) {
            List<String> path = new ArrayList<>(prefix);
            path.add(entry.getKey());
            if (entry.getValue() instanceof ConfigObject inner) {
                add(path, inner, paths);
            } else {
                paths.add(path.toString());
            }
        }
    }
}
