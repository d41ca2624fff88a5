global using CmtsEval.Tests;
