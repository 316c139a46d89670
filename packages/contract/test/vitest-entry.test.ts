import { contract } from "../src/vitest.ts";
import { createTestFake } from "./create-test-fake.ts";

const { everything } = await createTestFake();

contract({ ...everything, name: "the fake in process", quick: true });
contract({ ...everything, name: "the fake in process, in Spanish", quick: true, language: "es" });
