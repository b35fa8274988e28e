package org.retinue.trust;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/// A program that would talk to somebody: what ours never does.
final class Caller {

    /// Where nobody listens.
    private static final int DISCARD = 9;

    private Caller() {}

    public static void main(String[] arguments) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), DISCARD)) {
            System.out.println(socket.isConnected());
        } catch (IOException _) {
            System.out.println("nobody there");
        }
    }
}
