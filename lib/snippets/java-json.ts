import type { JsonPath } from '@/lib/request/stream';
import { stringLiteral } from './java-literal';

/** What `JSON_READER` imports. */
export const READER_IMPORTS = [
  'java.math.BigDecimal',
  'java.util.ArrayList',
  'java.util.HashMap',
  'java.util.List',
  'java.util.Map',
  'java.util.regex.MatchResult',
  'java.util.regex.Matcher',
  'java.util.regex.Pattern',
];

const steps = (path: JsonPath) =>
  path.map((step) => (typeof step === 'number' ? String(step) : stringLiteral(step))).join(', ');
/** The value at a path of what `readJson` returned; null where nothing is there. */
export const get = (root: string, path: JsonPath) => `get(${root}, ${steps(path)})`;

/** The members of the class that read JSON, since the JDK has nothing that does. */
export const JSON_READER = `
    // The JDK has no JSON reader. In a project that has one (Jackson, Gson), it takes the place of what follows.
    static final Pattern JSON =
        Pattern.compile("\\"([^\\"\\\\\\\\]*+(?:\\\\\\\\.[^\\"\\\\\\\\]*+)*+)\\"|[{}\\\\[\\\\]]|[^\\\\s,:{}\\\\[\\\\]\\"]++");
    static final Pattern ESCAPE = Pattern.compile("\\\\\\\\(u.{4}|.)");
    static final Object END = new Object();

    static Object readJson(Matcher token) {
        token.find();
        return switch (token.group().charAt(0)) {
            case '{' -> {
                var object = new HashMap<Object, Object>();
                for (var key = readJson(token); key != END; key = readJson(token)) {
                    object.put(key, readJson(token));
                }
                yield object;
            }
            case '[' -> {
                var list = new ArrayList<Object>();
                for (var item = readJson(token); item != END; item = readJson(token)) {
                    list.add(item);
                }
                yield list;
            }
            case '}', ']' -> END;
            case '"' -> ESCAPE.matcher(token.group(1)).replaceAll(Main::unescape);
            case 't', 'f' -> Boolean.valueOf(token.group());
            case 'n' -> null;
            default -> new BigDecimal(token.group());
        };
    }

    static String unescape(MatchResult found) {
        var escape = found.group(1);
        return Matcher.quoteReplacement(switch (escape.charAt(0)) {
            case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\\n";
            case 't' -> "\\t";
            case 'r' -> "\\r";
            case 'b' -> "\\b";
            case 'f' -> "\\f";
            default -> escape;
        });
    }

    static Object get(Object json, Object... path) {
        for (var step : path) {
            if (json instanceof Map<?, ?> map) json = map.get(step);
            else if (json instanceof List<?> list && step instanceof Integer i && i < list.size()) json = list.get(i);
            else return null;
        }
        return json;
    }`.slice(1);
