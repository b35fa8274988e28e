package org.retinue;

public final class Retinue {
    private Retinue() {}

    public static void main(String[] arguments) {
        System.out.println("hello " + Runtime.version());
    }
}
