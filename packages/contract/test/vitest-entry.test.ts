import { contract } from "../src/vitest.ts";
import { aFake } from "./a-fake.ts";

const { everything } = await aFake();

contract({ ...everything, name: "the fake in process", quick: true });
contract({ ...everything, name: "the fake in process, in Spanish", quick: true, language: "es" });
