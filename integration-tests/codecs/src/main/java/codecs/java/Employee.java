package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded(depth = 3)
public class Employee {
    private String name;
    private Employee manager;
    private List<Employee> reports = List.of();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Employee getManager() {
        return manager;
    }

    public void setManager(Employee manager) {
        this.manager = manager;
    }

    public List<Employee> getReports() {
        return reports;
    }

    public void setReports(List<Employee> reports) {
        this.reports = reports;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Employee same
                && java.util.Objects.equals(name, same.name)
                && java.util.Objects.equals(manager, same.manager)
                && java.util.Objects.equals(reports, same.reports);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(name, manager, reports);
    }
}
