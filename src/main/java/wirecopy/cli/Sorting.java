package wirecopy.cli;

import wirecopy.search.Order;

/** The orders of hits, by their names on the command line. */
enum Sorting {

    relevance(Order.RELEVANCE), newest(Order.NEWEST), name(Order.NAME), added(Order.ADDED);

    private final Order order;

    Sorting(Order order) {
        this.order = order;
    }

    Order order() {
        return order;
    }
}
