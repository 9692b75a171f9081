package dev.uketsuke;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL database that writes down how it is going to answer every query that runs through it. */
public final class QueryPlans {
    private final DataSource database;
    private final List<Plan> plans = new ArrayList<>();

    public QueryPlans(DataSource database) {
        this.database = database;
    }

    /** One query and its plan, as PostgreSQL explains it. */
    public record Plan(String sql, String steps) {
        /** Whether a table is read from one end to the other. */
        public boolean readsAllOf(String table) {
            return steps.matches("(?s).*Seq Scan on " + table + "\\b.*");
        }
    }

    /** Of the queries since they were taken last. */
    public List<Plan> seen() {
        return List.copyOf(plans);
    }

    public List<Plan> taken() {
        var taken = seen();
        plans.clear();
        return taken;
    }

    public DataSource database() {
        return proxy(DataSource.class, (method, arguments) -> {
            var result = call(database, method, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")
                    ? watched(connection, (String) arguments[0], statement)
                    : result;
        });
    }

    private PreparedStatement watched(Connection connection, String sql, PreparedStatement statement) {
        var parameters = new ArrayList<Bound>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                parameters.add(new Bound(method, Arrays.asList(arguments)));
            }
            if (method.getName().startsWith("execute")) {
                explain(connection, sql, parameters);
            }
            return call(statement, method, arguments);
        });
    }

    private record Bound(Method method, List<Object> arguments) {}

    private void explain(Connection connection, String sql, List<Bound> parameters) throws Throwable {
        if (Stream.of("select", "with", "update", "delete").noneMatch(sql.strip()::startsWith)) {
            return;
        }
        try (var statement = connection.prepareStatement("explain " + sql)) {
            for (var parameter : parameters) {
                call(statement, parameter.method(), parameter.arguments().toArray());
            }
            plans.add(new Plan(sql, steps(statement)));
        }
    }

    private static String steps(PreparedStatement statement) throws SQLException {
        var lines = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> answer.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
